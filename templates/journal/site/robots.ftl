User-agent: *
Allow: /
Sitemap: ${site}
