-- Money of a case whose payment nobody could name is seen by amount and card, when another case speaks of the same.

alter table recovery_share add column amount_fen bigint;
alter table recovery_share add column card_last4 varchar(4);

alter table recovery_share disable trigger recovery_share_append_only;
update recovery_share s set amount_fen = c.amount_fen, card_last4 = c.card_last4
from dispute_case c where c.id = s.case_id;
alter table recovery_share enable trigger recovery_share_append_only;

alter table recovery_share alter column amount_fen set not null;
alter table recovery_share add constraint recovery_share_amount_ck check (amount_fen > 0);
