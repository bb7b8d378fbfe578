-- A claim is about the payment, or so many times it as a wrong amount or repeated debits can mean; what goes back, over
-- all reopenings, is never more than what was claimed.

alter table dispute_case drop constraint dispute_case_amounts_ck;

alter table dispute_case
    add constraint dispute_case_amounts_ck check (amount_fen > 0 and claimed_fen > 0 and expected_fen >= 0
        and returned_fen between 0 and claimed_fen),
    add constraint dispute_case_claimed_ck check (claimed_fen <= amount_fen
        * case claim when 'WRONG_AMOUNT' then 99 when 'DUPLICATE_DEBIT' then 9 else 1 end);
