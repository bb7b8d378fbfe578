{{/*
What only the operator can know. Each refusal says which value is missing and what to do.
*/}}

{{- define "redress.databaseUrl" -}}
{{- $url := required "database.url is missing: set it to the JDBC address of your PostgreSQL, e.g. jdbc:postgresql://db.example:5432/redress." .Values.database.url }}
{{- if and $url (not (hasPrefix "jdbc:postgresql://" $url)) }}
{{- fail "database.url must begin with jdbc:postgresql:// because Redress works with PostgreSQL only." }}
{{- end }}
{{- if regexMatch "(?i)((user|password)=|//[^/]*@)" $url }}
{{- fail "database.url must not hold a user or password: put them into the secret named by database.existingSecret." }}
{{- end }}
{{- $url }}
{{- end }}

{{- define "redress.databaseSecret" -}}
{{- required "database.existingSecret is missing: create a secret with the keys username and password of the database, and name it here." .Values.database.existingSecret }}
{{- end }}

{{- define "redress.sessionSecret" -}}
{{- required "session.existingSecret is missing: create a secret with the key encryption-key (at least 16 random characters), and name it here." .Values.session.existingSecret }}
{{- end }}

{{- define "redress.host" -}}
{{- required "ingress.host is missing: set it to the name under which people will open Redress, or leave ingress.enabled false." .Values.ingress.host }}
{{- end }}
