<#ftl output_format="plainText">
{
  "name": "${frame.publication.title.text?json_string}",
  "description": "${(frame.publication.description.text)!?json_string}",
  "lang": "${frame.language.tag}",
  "start_url": "index.html",
  "scope": "../",
  "display": "browser",
  "background_color": "#fbf9f4",
  "theme_color": "#0b4f5c",
  "icons": [
    {"src": "../assets/icon.svg", "sizes": "any", "type": "image/svg+xml"},
    {"src": "../assets/icon-192.png", "sizes": "192x192", "type": "image/png"},
    {"src": "../assets/icon-512.png", "sizes": "512x512", "type": "image/png"},
    {"src": "../assets/icon-maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"}
  ]
}
