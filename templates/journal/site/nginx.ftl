<#ftl output_format="plainText">
# For the server block of nginx that serves the website below ${base}
add_header Content-Security-Policy "${policy}" always;
add_header X-Content-Type-Options nosniff always;
add_header Referrer-Policy strict-origin-when-cross-origin always;
gzip on;
gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;
location ${base} {
    index index.html;
    error_page 404 ${base}404.html;
}
<#list languages as language>
location ${base}${language.code}/ {
    index index.html;
    error_page 404 ${base}${language.code}/404.html;
}
</#list>
