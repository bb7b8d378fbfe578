{{/*
Started: migrations are done. Live: the process still answers; a lost database must not
restart every pod. Ready: it may be given requests.
*/}}
{{- define "redress.probes" -}}
startupProbe:
  httpGet:
    path: /q/health/started
    port: http
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: {{ div .Values.startup.seconds 2 }}
livenessProbe:
  httpGet:
    path: /q/health/live
    port: http
  periodSeconds: 10
  timeoutSeconds: 3
  failureThreshold: 3
readinessProbe:
  httpGet:
    path: /q/health/ready
    port: http
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
lifecycle:
  preStop:
    sleep:
      seconds: {{ .Values.shutdown.drainSeconds }}
{{- end }}
