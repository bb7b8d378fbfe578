package io.redress.resolution.recovery;

import io.redress.proof.ledger.RecoveryLedger;

/** One debit with all the money of it that went back, decisions of every case included. */
record SaleLedger(PaymentName name, RecoveryLedger ledger) {}
