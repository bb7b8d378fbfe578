-- One more event, whatever others the list has by now: so it comes after every migration that writes the list anew.
do $$
begin
    execute (select 'alter table timeline_entry drop constraint timeline_entry_event_ck, add constraint timeline_entry_event_ck '
            || replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''INCIDENT_LINKED''::character varying, ')
        from pg_constraint where conname = 'timeline_entry_event_ck');
end $$;
