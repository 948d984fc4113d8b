<#ftl output_format="JSON">
<#-- The same for machines. Model: press.colophon.print.PreflightPage. -->
{
  "file": "${file?json_string}",
  "condition": "${condition?json_string}",
  "title": "${report.title?json_string}",
  "pages": ${report.pages},
  "bytes": ${report.bytes},
  "checks": [
<#list report.checks as check>
    {"id": "${check.id}", "verdict": "${check.verdict}", "limit": "${check.limit?json_string}", "measured": "${check.measured?json_string}", "count": ${check.count}, "findings": [<#list check.findings as finding>
      {"severity": "${finding.error?then("error", "warning")}", "page": ${finding.page}, "place": "${finding.place?json_string}", "measured": "${finding.measured?json_string}"}<#sep>,</#list>]}<#sep>,</#sep>
</#list>
  ]
}
