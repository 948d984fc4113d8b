<#ftl output_format="plainText">
# Headers for hosts that read this file (Netlify, Cloudflare Pages). Pages take nothing from elsewhere and run nothing but the search.
/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
/assets/fonts/*
  Cache-Control: public, max-age=31536000, immutable
