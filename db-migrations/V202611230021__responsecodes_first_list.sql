-- Response codes of public lists, with texts of our own. Edited at /admin/response-codes: an edit is a new version, so
-- nothing here is changed later. Steps, messages: one a line. returns_within: working days in which banks mostly give
-- the money back by themselves (public pages say 1 to 3, none with authority).

insert into response_code (code, version, issued_by, side, money, again, returns_within, claim,
    name_zh, name_en, meaning_zh, meaning_en, steps_zh, steps_en, debited_zh, debited_en, keep, messages, source, source_day,
    changed_by, changed_at) values
('00', 1, 'UNIONPAY', 'NONE', 'YES', 'NOT_NEEDED', null, null,
 '交易成功',
 'Approved',
 '交易成功，款项已扣。',
 'The payment went through; the money was taken.',
 '不用再刷：这笔已经成功。
打印小票交给顾客，商户联存档。',
 'Do not swipe again: this payment is done.
Give the customer the receipt and file your copy.',
 '不用再刷：这笔已经成功，扣款是应该的。
打印小票交给顾客，商户联存档。
顾客被扣了两次，或金额不对，请提交争议。',
 'Do not swipe again: the payment went through and the debit is right.
Give the customer the receipt and file your copy.
If the customer was debited twice, or another amount, file a dispute.', 'RECEIPT,ORDER', '交易成功
approved
success', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('01', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '请联系发卡行',
 'Refer to card issuer',
 '发卡行要先和持卡人核实，这笔没有成交。',
 'The issuing bank wants to speak to the cardholder first. Nothing was paid.',
 '停止交易，不要用这张卡再试。
请顾客拨打卡背面的电话问发卡行。
请顾客换一张卡，或换一种方式支付。',
 'Stop. Do not try this card again.
The customer can ask their bank; the number is on the back of the card.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '请联系发卡行
查发卡行
refer to issuer
call issuer
交易拒绝', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('02', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '请联系发卡行（特殊条件）',
 'Refer to issuer, special condition',
 '发卡行拒绝，原因只有发卡行知道。',
 'The issuing bank refuses, for a reason only it knows.',
 '停止交易，不要用这张卡再试。
请顾客拨打卡背面的电话问发卡行。
请顾客换一张卡，或换一种方式支付。',
 'Stop. Do not try this card again.
The customer can ask their bank; the number is on the back of the card.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', 'refer to issuer special
特殊条件', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('03', 1, 'UNIONPAY', 'MERCHANT_ACCOUNT', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '无效商户',
 'Invalid merchant',
 '您的商户号未登记、已停用或业务未开通，任何卡都会失败。',
 'Your merchant number is not registered, closed, or not open for this. Every card will fail.',
 '联系收单机构，报商户号、终端号和屏幕上的代码。
请顾客换一张卡，或换一种方式支付。
留下小票，记下时间和代码。',
 'Call your acquirer. Give the merchant number, the terminal number and the code shown.
Ask for another card or another way to pay.
Keep the slip and note the time and the code.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无效商户
商户未登记
商户号错误
invalid merchant', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo, allpayx b2c-docs', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('04', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '没收卡',
 'Pick up card',
 '发卡行要求不受理并收回此卡。',
 'The issuing bank wants the card not accepted and handed in.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '没收卡
吞卡
pick up card
hold card', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('05', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '不予承兑/持卡人认证失败',
 'Do not honour / authentication failed',
 '发卡行不同意这笔交易，也可能是身份信息没对上。',
 'The issuing bank said no; identity data may not have matched.',
 '请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。',
 'Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '不予承兑
交易拒绝
交易被拒绝
持卡人认证失败
do not honor
do not honour
declined
transaction declined
not approved', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('06', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '发卡行出错',
 'Error at issuer',
 '银行处理时出错，第一笔结果不明。',
 'The bank made an error; nobody knows yet how the first attempt ended.',
 '先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
查到“失败”或“已冲正”以后，才可以再刷。
请顾客查看手机有没有扣款通知；有的话回到本页选“有”。',
 'Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.
Only when it says failed or reversed may you swipe again.
Ask the customer to look for a debit notice; if there is one, answer “yes” on this page.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '发卡行出错
银行出错
error', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('07', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '特殊条件下没收卡',
 'Pick up card, special condition',
 '发卡行要求不受理此卡，并有特殊条件。',
 'The issuing bank wants this card not accepted, under special conditions.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '特殊条件没收卡
pick up special', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('09', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '请求处理中',
 'Request in progress',
 '银行还在处理，第一笔没有最终结果。',
 'The bank is still working on the first attempt.',
 '先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
查到“失败”或“已冲正”以后，才可以再刷。
请顾客查看手机有没有扣款通知；有的话回到本页选“有”。',
 'Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.
Only when it says failed or reversed may you swipe again.
Ask the customer to look for a debit notice; if there is one, answer “yes” on this page.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '请求处理中
正在处理
处理中
request in progress
processing', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo, cardinfolink Smart-POS', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('10', 1, 'UNIONPAY', 'LIMIT', 'YES', 'NOT_NEEDED', null, 'WRONG_AMOUNT',
 '部分金额批准',
 'Partial amount approved',
 '只批准了一部分金额，这部分已扣。',
 'Only part of the amount was approved, and that part was taken.',
 '告诉顾客批准了多少，余款换一种方式收，或撤销这一笔。
打印小票交给顾客，商户联存档。',
 'Tell the customer how much was approved; take the rest another way, or void this one.
Give the customer the receipt and file your copy.',
 '不用再刷：这笔已经成功，扣款是应该的。
打印小票交给顾客，商户联存档。
顾客被扣了两次，或金额不对，请提交争议。',
 'Do not swipe again: the payment went through and the debit is right.
Give the customer the receipt and file your copy.
If the customer was debited twice, or another amount, file a dispute.', 'RECEIPT,ORDER', '部分批准
partial approval', 'Public response code lists: ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('11', 1, 'UNIONPAY', 'NONE', 'YES', 'NOT_NEEDED', null, null,
 '批准（VIP）',
 'Approved (VIP)',
 '交易成功（贵宾卡）。',
 'The payment went through (VIP card).',
 '不用再刷：这笔已经成功。
打印小票交给顾客，商户联存档。',
 'Do not swipe again: this payment is done.
Give the customer the receipt and file your copy.',
 '不用再刷：这笔已经成功，扣款是应该的。
打印小票交给顾客，商户联存档。
顾客被扣了两次，或金额不对，请提交争议。',
 'Do not swipe again: the payment went through and the debit is right.
Give the customer the receipt and file your copy.
If the customer was debited twice, or another amount, file a dispute.', 'RECEIPT,ORDER', '批准 VIP
approved vip', 'Public response code lists: ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('12', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '无效交易/无效的关联交易',
 'Invalid (related) transaction',
 '交易类型不对，或要撤销、退货的原交易不符合条件。',
 'The transaction type is wrong, or the sale to be voided or refunded does not qualify.',
 '检查选的交易类型是否正确：消费、撤销还是退货。
核对原交易：凭证号、参考号、批次、日期、金额都要一致。
都无误仍失败，请收单机构在后台查。',
 'Check the transaction type chosen: sale, void or refund.
Compare with the original: trace, reference, batch, day and amount must be the same.
If all is right and it still fails, let your acquirer look it up.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无效交易
无效关联交易
invalid transaction', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('13', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '无效金额',
 'Invalid amount',
 '金额为零、过大或格式不对。',
 'The amount is zero, too large or not well formed.',
 '核对金额：不为零，小数点没有点错。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Check the amount: not zero, and the decimal point in its place.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无效金额
金额错误
invalid amount', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('14', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无效卡号',
 'Invalid card number',
 '卡号不被承认：卡可能读错、已注销，或不是这类卡。',
 'The card number is not known: misread, cancelled, or not this kind of card.',
 '擦净芯片和读卡口，再插一次芯片。
请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。
不要手工输入卡号代替读卡。',
 'Wipe the chip and the reader, then insert the chip once more.
Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.
Do not type the card number in by hand instead.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无效卡
无效卡号
卡号错误
卡号无效
卡号输入错误
invalid card
invalid card number', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('15', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无此发卡行',
 'No such issuer',
 '找不到发卡行，此卡不能在这里用。',
 'No such issuing bank; this card does not work here.',
 '请顾客换一张卡，或换一种方式支付。',
 'Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无此发卡行
无发卡方
no such issuer', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('16', 1, 'UNIONPAY', 'NONE', 'YES', 'NOT_NEEDED', null, null,
 '批准，更新第三磁道',
 'Approved, update track 3',
 '交易成功。',
 'The payment went through.',
 '不用再刷：这笔已经成功。
打印小票交给顾客，商户联存档。',
 'Do not swipe again: this payment is done.
Give the customer the receipt and file your copy.',
 '不用再刷：这笔已经成功，扣款是应该的。
打印小票交给顾客，商户联存档。
顾客被扣了两次，或金额不对，请提交争议。',
 'Do not swipe again: the payment went through and the debit is right.
Give the customer the receipt and file your copy.
If the customer was debited twice, or another amount, file a dispute.', 'RECEIPT,ORDER', '更新第三磁道
approved update track 3', 'Public response code lists: JiaoHangCodeInfo, allpayx b2c-docs', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('17', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '客户取消/拒绝但不没收卡',
 'Customer cancellation / declined, card kept',
 '交易被取消，没有成交。',
 'The payment was cancelled; nothing was paid.',
 '问顾客是不是自己按了取消。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Ask whether the customer pressed cancel.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '客户取消
拒绝但不没收卡
customer cancellation
cancelled', 'Public response code lists: JiaoHangCodeInfo, allpayx b2c-docs', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('19', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '重新送入交易',
 'Re-enter transaction',
 '卡没有读好，要求重新送一次。',
 'The card was not read well; the payment has to be entered again.',
 '擦净芯片和读卡口，再插一次芯片。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Wipe the chip and the reader, then insert the chip once more.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '重新送入交易
重新刷卡
刷卡读取数据有误
re-enter transaction', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo, cardinfolink Smart-POS', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('20', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '无效应答',
 'Invalid response',
 '银行的应答看不懂，结果不明。',
 'The bank’s answer made no sense; the outcome is open.',
 '先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无效应答
invalid response', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('21', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '不作任何处理/卡未激活或睡眠卡',
 'No action taken / card not initialised',
 '卡未激活、是睡眠卡，或银行没有处理。',
 'The card is not activated or asleep, or the bank took no action.',
 '请顾客到发卡行激活卡片或修改初始密码。
请顾客换一张卡，或换一种方式支付。',
 'The customer activates the card, or changes its first PIN, with their bank.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '卡未激活
卡未初始化
睡眠卡
no action taken
card not initialised', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('22', 1, 'UNIONPAY', 'TERMINAL', 'UNKNOWN', 'NOT_YET', null, 'FAILED_REVERSAL',
 '怀疑操作有误/关联交易错误',
 'Suspected malfunction / wrong related transaction',
 '操作可能有误，或关联的原交易状态不对。',
 'The operation looks wrong, or the sale it refers to is in another state.',
 '先不要再刷，等查清第一笔。
在终端上重新签到。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。',
 'Do not swipe again before the first payment is clear.
Sign on again at the terminal.
Look up the first payment on the terminal until it clearly says paid or failed.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
这笔钱不会自动退回，请马上提交争议。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
This money does not come back by itself: file a dispute now.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '怀疑操作有误
操作有误
关联交易错误
suspected malfunction', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('23', 1, 'UNIONPAY', 'MERCHANT_ACCOUNT', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '不可接受的交易费',
 'Unacceptable transaction fee',
 '费率设置不被接受。',
 'The fee set for this transaction is not accepted.',
 '联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '不可接受的交易费
手续费错误
unacceptable fee', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('25', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_REVERSAL',
 '找不到原交易',
 'Original record not found',
 '要撤销或退货的原交易找不到，这次操作没有生效。',
 'The sale to be voided or refunded was not found; the void or refund did not happen.',
 '核对原交易：凭证号、参考号、批次、日期、金额都要一致。
都无误仍失败，请收单机构在后台查。',
 'Compare with the original: trace, reference, batch, day and amount must be the same.
If all is right and it still fails, let your acquirer look it up.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '找不到原交易
未找到原交易
原交易不存在
original not found
unable to locate record', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('30', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '报文格式错误',
 'Message format error',
 '终端送出的报文格式不对，没有受理。',
 'The terminal’s message was malformed and not processed.',
 '重启终端并重新签到。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Restart the terminal and sign on again.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '报文格式错误
格式错误
format error', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('31', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '交换中心不支持的银行',
 'Bank not supported by switch',
 '网络不支持此卡的银行。',
 'The network does not serve this card’s bank.',
 '请顾客换一张卡，或换一种方式支付。',
 'Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '交换中心不支持的银行
此卡不能受理
bank not supported', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('32', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '部分完成',
 'Completed partially',
 '只完成了一部分，结果不明。',
 'It was completed only in part; the outcome is open.',
 '先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '部分完成
completed partially', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('33', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '过期卡（可没收）',
 'Expired card, pick up',
 '卡已过期，银行可能要求收回。',
 'The card has expired and the bank may want it back.',
 '停止交易，不要用这张卡再试。
请顾客换一张卡，或换一种方式支付。
请顾客向发卡行换新卡。',
 'Stop. Do not try this card again.
Ask for another card or another way to pay.
The customer asks their bank for a new card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '过期卡
过期的卡
expired card pick up', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('34', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '有作弊嫌疑（可没收）',
 'Suspected fraud, pick up',
 '银行怀疑欺诈，不能受理。',
 'The bank suspects fraud; do not accept the card.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
留下小票，记下时间和代码。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Keep the slip and note the time and the code.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '有作弊嫌疑
作弊嫌疑
suspected fraud', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('35', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '与安全部门联系（可没收）',
 'Contact acquirer security (pick up)',
 '银行要求联系收单机构安全部门。',
 'The bank asks you to call your acquirer’s security desk.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '与安全部门联系
contact security', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('36', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '受限制的卡（可没收）',
 'Restricted card (pick up)',
 '卡被限制使用。',
 'The card is restricted.',
 '停止交易，不要用这张卡再试。
请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。',
 'Stop. Do not try this card again.
Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '受限制的卡
restricted card', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('37', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '呼叫受理方安全部门（可没收）',
 'Call acquirer security (pick up)',
 '银行要求致电收单机构安全部门。',
 'The bank asks you to phone your acquirer’s security desk.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '呼叫安全部门
call security', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('38', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '密码错误次数超限',
 'PIN tries exceeded',
 '密码输错次数太多，卡已锁。',
 'The PIN was wrong too often; the card is locked.',
 '停止交易，不要用这张卡再试。
顾客需要找发卡行解锁。
请顾客换一张卡，或换一种方式支付。',
 'Stop. Do not try this card again.
The customer must have the card unlocked by their bank.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '密码错误次数超限
密码超限
密码输入超过次数
pin tries exceeded', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('39', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无此信用卡账户',
 'No credit account',
 '没有这个信用卡账户。',
 'There is no such credit account.',
 '检查选的卡种或账户类型。
请顾客换一张卡，或换一种方式支付。',
 'Check the card or account type chosen.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无此信用卡账户
no credit account', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('40', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '请求的功能不支持',
 'Function not supported',
 '此卡没有开通这类交易。',
 'This kind of transaction is not open for the card.',
 '检查选的交易类型是否正确：消费、撤销还是退货。
请顾客换一张卡，或换一种方式支付。',
 'Check the transaction type chosen: sale, void or refund.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '请求的功能不支持
功能不支持
function not supported
卡种不支持', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('41', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '挂失卡',
 'Lost card, pick up',
 '卡已挂失，不能受理。',
 'The card is reported lost; do not accept it.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '挂失卡
已挂失
lost card', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('42', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无此账户',
 'No such account',
 '没有这个账户。',
 'There is no such account.',
 '请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。',
 'Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无此账户
no such account', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('43', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '被窃卡',
 'Stolen card, pick up',
 '卡被报失窃，不能受理。',
 'The card is reported stolen; do not accept it.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
留下小票，记下时间和代码。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Keep the slip and note the time and the code.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '被窃卡
被盗卡
stolen card', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('44', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无此投资账户',
 'No investment account',
 '没有这个投资账户。',
 'There is no such investment account.',
 '检查选的卡种或账户类型。
请顾客换一张卡，或换一种方式支付。',
 'Check the card or account type chosen.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无此投资账户
no investment account', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('45', 1, 'UNIONPAY', 'CARD', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '请使用芯片（IC）卡交易',
 'Use the chip (swipe not accepted)',
 '这是芯片卡，不能刷磁条。',
 'This is a chip card; its stripe is not accepted.',
 '改为插入芯片，不要刷磁条。
擦净芯片和读卡口，再插一次芯片。
请顾客换一张卡，或换一种方式支付。',
 'Insert the chip instead of swiping the stripe.
Wipe the chip and the reader, then insert the chip once more.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '请使用芯片卡
请插卡
不允许降级交易
use chip
fallback
刷不出来', 'Public response code lists: UMS client dictionary, cardinfolink Smart-POS', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('51', 1, 'UNIONPAY', 'LIMIT', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '余额不足',
 'Insufficient funds',
 '账户余额或可用额度不够。',
 'The account has too little money or credit left.',
 '请顾客换一张卡，或换一种方式支付。
请顾客自己查余额；您无权也无法查询。
不要把一笔拆成几笔来绕过限额。',
 'Ask for another card or another way to pay.
The customer checks the balance; you cannot and need not.
Do not split one sale to get under a limit.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '余额不足
可用余额不足
额度不足
insufficient funds
insufficient balance
not sufficient funds', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('52', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无此支票账户',
 'No cheque account',
 '没有这个支票账户。',
 'There is no such cheque account.',
 '检查选的卡种或账户类型。
请顾客换一张卡，或换一种方式支付。',
 'Check the card or account type chosen.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无此支票账户
no cheque account
no checking account', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('53', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无此储蓄账户',
 'No savings account',
 '没有这个储蓄账户。',
 'There is no such savings account.',
 '检查选的卡种或账户类型。
请顾客换一张卡，或换一种方式支付。',
 'Check the card or account type chosen.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无此储蓄账户
no savings account
储蓄账户不符', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('54', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '卡片过期',
 'Expired card',
 '卡已过期，或有效期不对。',
 'The card has expired, or its expiry date does not match.',
 '看一眼卡面有效期。
请顾客换一张卡，或换一种方式支付。
请顾客向发卡行换新卡。',
 'Look at the expiry date on the card.
Ask for another card or another way to pay.
The customer asks their bank for a new card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '卡片过期
过期卡
有效期不符
有效期不匹配
卡种或有效期不符
expired card', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('55', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '密码错误',
 'Incorrect PIN',
 '密码不对。',
 'The PIN is wrong.',
 '请顾客重新输入密码；连续输错会锁卡。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Let the customer enter the PIN again; too many wrong ones lock the card.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '密码错误
密码错
incorrect pin
wrong pin
pin error', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('56', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无此卡记录',
 'No card record',
 '银行没有此卡的记录。',
 'The bank has no record of this card.',
 '请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。',
 'Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无此卡记录
no card record
无效卡', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('57', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '不允许持卡人进行的交易',
 'Transaction not permitted to cardholder',
 '发卡行不允许此卡做这笔交易：卡种、地区或风控。',
 'The issuing bank does not allow this here: card type, region or risk.',
 '请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。
留下小票，记下时间和代码。',
 'Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.
Keep the slip and note the time and the code.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '不允许持卡人进行的交易
交易拒绝
not permitted to cardholder
卡种或有效期不符', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('58', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '不允许终端进行的交易',
 'Transaction not permitted to terminal',
 '这台终端没有做这类交易的权限。',
 'This terminal may not do this kind of transaction.',
 '在终端上重新签到。
检查选的交易类型是否正确：消费、撤销还是退货。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Sign on again at the terminal.
Check the transaction type chosen: sale, void or refund.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '不允许终端进行的交易
终端无权限
not permitted to terminal', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('59', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '有作弊嫌疑/卡片校验失败',
 'Suspected fraud / CVN check failed',
 '银行怀疑有风险，或卡片校验没通过。',
 'The bank sees a risk, or a check of the card failed.',
 '停止交易，不要用这张卡再试。
请顾客换一张卡，或换一种方式支付。
留下小票，记下时间和代码。',
 'Stop. Do not try this card again.
Ask for another card or another way to pay.
Keep the slip and note the time and the code.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '卡片校验错
有作弊嫌疑
CVN校验失败
安全码不匹配
suspected fraud
cvn failed', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('60', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '与受理方联系',
 'Contact acquirer',
 '银行要求联系收单机构。',
 'The bank asks you to contact your acquirer.',
 '停止交易，不要用这张卡再试。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '与受理方联系
contact acquirer', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('61', 1, 'UNIONPAY', 'LIMIT', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '超出金额限制',
 'Exceeds amount limit',
 '超过卡或终端的金额限额。',
 'The amount is above a limit of the card or the terminal.',
 '请顾客换一张卡，或换一种方式支付。
顾客可以请发卡行调整限额。
不要把一笔拆成几笔来绕过限额。',
 'Ask for another card or another way to pay.
The customer can ask their bank to raise the limit.
Do not split one sale to get under a limit.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '超出金额限制
超限额
超出取款金额
金额太大
单笔超限
exceeds limit
exceeds amount limit', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('62', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '受限制的卡',
 'Restricted card',
 '卡受限制，例如不能在这个地区用。',
 'The card is restricted, for instance to another region.',
 '请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。',
 'Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '受限制的卡
限制卡
restricted card', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('63', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '违反安全规定',
 'Security violation',
 '违反安全规定，不能受理。',
 'A security rule was broken; do not go on.',
 '停止交易，不要用这张卡再试。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '违反安全规定
security violation', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('64', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_REVERSAL',
 '原始金额不正确',
 'Original amount incorrect',
 '撤销或退货的金额与原交易不符，没有生效。',
 'The amount differs from the original sale; the void or refund did not happen.',
 '核对原交易：凭证号、参考号、批次、日期、金额都要一致。
都无误仍失败，请收单机构在后台查。',
 'Compare with the original: trace, reference, batch, day and amount must be the same.
If all is right and it still fails, let your acquirer look it up.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '原始金额不正确
原金额错误
original amount incorrect', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('65', 1, 'UNIONPAY', 'LIMIT', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '超出次数限制',
 'Exceeds withdrawal/spend count',
 '今天使用次数太多。',
 'The card was used too often today.',
 '次日再试，或换卡。
不要把一笔拆成几笔来绕过限额。',
 'Try again tomorrow, or use another card.
Do not split one sale to get under a limit.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '超出次数限制
超出取款次数
exceeds count
activity limit exceeded', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('66', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '呼叫受理方安全部门',
 'Call acquirer security',
 '银行要求致电收单机构安全部门。',
 'The bank asks you to phone your acquirer’s security desk.',
 '停止交易，不要用这张卡再试。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '呼叫受理方安全部门
call acquirer security', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('67', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '强行受理/没收卡',
 'Hard capture (pick up)',
 '银行要求收回此卡。',
 'The bank wants the card kept.',
 '停止交易，不要用这张卡再试。
不要争执，也不要强行留下卡片。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Do not argue, and do not keep the card by force.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '强行受理
没收卡
捕捉
hard capture', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('68', 1, 'UNIONPAY', 'NETWORK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '发卡行响应超时',
 'Issuer response too late',
 '发卡行答得太迟：第一笔可能已扣款。',
 'The issuing bank answered too late: the first attempt may have been paid.',
 '先不要再刷，等查清第一笔。
让终端开着并联网：自动冲正会在下一笔交易之前送出。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
查到“失败”或“已冲正”以后，才可以再刷。',
 'Do not swipe again before the first payment is clear.
Keep the terminal on and online: its reversal goes out before the next payment.
Look up the first payment on the terminal until it clearly says paid or failed.
Only when it says failed or reversed may you swipe again.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '发卡行响应超时
响应超时
交易超时
超时
response too late
timeout
timed out
网络异常', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('75', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '密码输入次数超限',
 'PIN entry tries exceeded',
 '密码输错次数太多，卡已锁。',
 'The PIN was wrong too often; the card is locked.',
 '停止交易，不要用这张卡再试。
顾客需要找发卡行解锁。
请顾客换一张卡，或换一种方式支付。',
 'Stop. Do not try this card again.
The customer must have the card unlocked by their bank.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '密码输入次数超限
密码次数超限
pin entry tries exceeded', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('76', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '无效账户',
 'Invalid account',
 '账户无效。',
 'The account is not valid.',
 '请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。',
 'Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '无效账户
invalid account', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('77', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '批次与网络中心不一致',
 'Batch mismatch with centre',
 '终端批次和中心不一致。',
 'The terminal’s batch differs from the centre’s.',
 '在终端上重新签到。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Sign on again at the terminal.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '批次不一致
请重新签到
请向网络中心签到
batch mismatch', 'Public response code lists: ISO8583Util, ResultsQuery, UMS client dictionary', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('78', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '终端需下载参数',
 'Terminal must download data',
 '终端需要下载参数。',
 'The terminal must download its parameters.',
 '在终端菜单里下载参数。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Run the parameter download in the terminal menu.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '需下载参数
下载参数
download data', 'Public response code lists: UMS client dictionary', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('79', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '脱机数据对账不平',
 'Offline data does not balance',
 '脱机交易对账不平。',
 'The offline batch does not balance.',
 '重新上送脱机交易。
反复出现就报修。',
 'Send the offline batch again.
If it comes again and again, report it.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '脱机对账不平
脱机数据对账不平
offline does not balance', 'Public response code lists: ISO8583Util, UMS client dictionary', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('90', 1, 'UNIONPAY', 'BANK', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '正在日终处理',
 'End-of-day cut-over in progress',
 '银行正在日终处理，没有受理。',
 'The bank is closing its day and did not process this.',
 '等几分钟。
再做一次交易；仍然失败就停下，联系收单机构。
银行系统忙时，先收其他卡或其他方式。',
 'Wait a few minutes.
Do the payment once more. If it fails again, stop and call your acquirer.
While the bank is busy, take other cards or other ways to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '正在日终处理
日终处理
日切
cut-over
cutover in progress', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('91', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '发卡行不能操作',
 'Issuer not operating',
 '发卡行系统不可用，第一笔多半没成交，但不能确定。',
 'The issuing bank is down. The first attempt was probably not paid, but nobody can be sure.',
 '先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
查到“失败”或“已冲正”以后，才可以再刷。
银行系统忙时，先收其他卡或其他方式。',
 'Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.
Only when it says failed or reversed may you swipe again.
While the bank is busy, take other cards or other ways to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '发卡行不能操作
发卡行故障
银行系统维护
系统维护
issuer not operating
issuer unavailable
issuer inoperative', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('92', 1, 'UNIONPAY', 'NETWORK', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '金融机构或线路无法到达',
 'Institution unreachable',
 '线路不通，请求没有送到银行。',
 'The line is down; the request did not reach the bank.',
 '检查网线、信号或流量卡。
等几分钟。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Check the cable, the signal or the SIM card.
Wait a few minutes.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '金融机构无法到达
线路不通
无法到达
找不到中间网络
unreachable
网络异常
通讯异常', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('93', 1, 'UNIONPAY', 'FRAUD_CONTROL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '交易违法，不能完成',
 'Transaction illegal, cannot complete',
 '银行认为交易违规，不能完成。',
 'The bank takes the transaction for illegal; it cannot be completed.',
 '停止交易，不要用这张卡再试。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Stop. Do not try this card again.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '交易违法
违法交易
transaction illegal
violation of law', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('94', 1, 'UNIONPAY', 'TERMINAL', 'UNKNOWN', 'NOT_YET', null, 'DUPLICATE_DEBIT',
 '重复交易',
 'Duplicate transaction',
 '这笔与前一笔重复：前一笔可能已成功。',
 'This repeats an earlier payment, which may have gone through.',
 '先找第一笔的小票或记录：很可能已经成功。
先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。',
 'Look for the first payment’s slip or record: it was probably paid.
Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
这笔钱不会自动退回，请马上提交争议。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
This money does not come back by itself: file a dispute now.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '重复交易
交易重复
duplicate transaction
重复扣款', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('95', 1, 'UNIONPAY', 'BANK', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '对账/调节控制错',
 'Reconciliation error',
 '对账不平，与单笔扣款无关。',
 'The totals do not reconcile; this is about the batch, not one payment.',
 '先做批结算，再签到。
反复出现就报修。',
 'Settle the batch, then sign on.
If it comes again and again, report it.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '对账不平
调节控制错
reconciliation error', 'Public response code lists: ISO8583Util, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('96', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '系统异常',
 'System malfunction',
 '银行系统异常，第一笔结果不明。',
 'The bank’s system failed; the outcome of the first attempt is open.',
 '先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
查到“失败”或“已冲正”以后，才可以再刷。
请顾客查看手机有没有扣款通知；有的话回到本页选“有”。',
 'Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.
Only when it says failed or reversed may you swipe again.
Ask the customer to look for a debit notice; if there is one, answer “yes” on this page.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '系统异常
系统故障
系统错误
system malfunction
system error
银行系统异常', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('97', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'NO', 3, 'FAILED_BUT_DEBITED',
 '终端号未登记',
 'Terminal not registered',
 '终端号没有登记，任何卡都会失败。',
 'The terminal is not registered; every card will fail.',
 '联系收单机构，报商户号、终端号和屏幕上的代码。
请顾客换一张卡，或换一种方式支付。',
 'Call your acquirer. Give the merchant number, the terminal number and the code shown.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '终端未登记
终端号未登记
无此终端
terminal not registered', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('98', 1, 'UNIONPAY', 'NETWORK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '交换中心收不到发卡行应答',
 'No response from issuer at switch',
 '银联收不到发卡行应答：第一笔可能已扣款。',
 'The network got no answer from the issuing bank: the first attempt may have been paid.',
 '先不要再刷，等查清第一笔。
让终端开着并联网：自动冲正会在下一笔交易之前送出。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
查到“失败”或“已冲正”以后，才可以再刷。',
 'Do not swipe again before the first payment is clear.
Keep the terminal on and online: its reversal goes out before the next payment.
Look up the first payment on the terminal until it clearly says paid or failed.
Only when it says failed or reversed may you swipe again.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '收不到发卡行应答
发卡行无应答
银联收不到应答
超时
no response
no reply
timeout
交易失败
网络异常', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo, LiaoYang_POS trancomm.c', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('99', 1, 'UNIONPAY', 'TERMINAL', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '密码格式错误',
 'PIN format error',
 '密码密钥过期或格式不对。',
 'The PIN key is stale or the PIN badly formed.',
 '在终端上重新签到。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Sign on again at the terminal.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '密码格式错误
PIN格式错
pin format error
pinblock', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A0', 1, 'UNIONPAY', 'TERMINAL', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 'MAC校验失败',
 'MAC check failed',
 '报文校验没通过；终端如已收到应答，必须先冲正。',
 'A message failed its check; if the terminal had an answer, it must reverse first.',
 '先不要再刷，等查清第一笔。
在终端上重新签到。
让终端开着并联网：自动冲正会在下一笔交易之前送出。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。',
 'Do not swipe again before the first payment is clear.
Sign on again at the terminal.
Keep the terminal on and online: its reversal goes out before the next payment.
Look up the first payment on the terminal until it clearly says paid or failed.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', 'MAC校验失败
MAC鉴别失败
校验错
mac error
mac check failed', 'Public response code lists: ISO8583Util, ResultsQuery, JiaoHangCodeInfo, LiaoYang_POS trancomm.c', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A1', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '转账货币不一致',
 'Transfer currency mismatch',
 '币种不一致，普通消费不会用到。',
 'The currencies differ; ordinary sales do not see this.',
 '检查选的交易类型是否正确：消费、撤销还是退货。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Check the transaction type chosen: sale, void or refund.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '转账货币不一致
币种不一致
currency mismatch', 'Public response code lists: ResultsQuery', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A2', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', null, 'FAILED_BUT_DEBITED',
 '有缺陷的成功（未收到发卡行应答）',
 'Approved with defect (no issuer answer)',
 '交易算成功，但没收到发卡行应答。',
 'Taken as approved, but the issuing bank never answered.',
 '先不要再刷，等查清第一笔。
款项未向收款行确认之前，不要当作已到账。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Do not swipe again before the first payment is clear.
Do not count the money as yours before the receiving bank confirms it.
Look up the first payment on the terminal until it clearly says paid or failed.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
这笔钱不会自动退回，请马上提交争议。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
This money does not come back by itself: file a dispute now.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '有缺陷的成功
approved with defect', 'Public response code lists: ResultsQuery', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A4', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', null, 'FAILED_BUT_DEBITED',
 '有缺陷的成功（未收到原请求）',
 'Approved with defect (original missing)',
 '交易算成功，但中心缺少原请求。',
 'Taken as approved, but the original request is missing.',
 '先不要再刷，等查清第一笔。
款项未向收款行确认之前，不要当作已到账。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Do not swipe again before the first payment is clear.
Do not count the money as yours before the receiving bank confirms it.
Look up the first payment on the terminal until it clearly says paid or failed.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
这笔钱不会自动退回，请马上提交争议。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
This money does not come back by itself: file a dispute now.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '有缺陷的成功
approved with defect', 'Public response code lists: ResultsQuery', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A5', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', null, 'FAILED_BUT_DEBITED',
 '有缺陷的成功（原交易被拒）',
 'Approved with defect (original declined)',
 '交易算成功，但原交易被拒绝。',
 'Taken as approved, but the original was declined.',
 '先不要再刷，等查清第一笔。
款项未向收款行确认之前，不要当作已到账。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Do not swipe again before the first payment is clear.
Do not count the money as yours before the receiving bank confirms it.
Look up the first payment on the terminal until it clearly says paid or failed.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
这笔钱不会自动退回，请马上提交争议。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
This money does not come back by itself: file a dispute now.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '有缺陷的成功
approved with defect', 'Public response code lists: ResultsQuery', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A6', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', null, 'FAILED_BUT_DEBITED',
 '有缺陷的成功（发卡行无应答）',
 'Approved with defect (issuer silent)',
 '交易算成功，但发卡行没有应答。',
 'Taken as approved, but the issuing bank stays silent.',
 '先不要再刷，等查清第一笔。
款项未向收款行确认之前，不要当作已到账。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Do not swipe again before the first payment is clear.
Do not count the money as yours before the receiving bank confirms it.
Look up the first payment on the terminal until it clearly says paid or failed.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
这笔钱不会自动退回，请马上提交争议。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
This money does not come back by itself: file a dispute now.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '有缺陷的成功
approved with defect', 'Public response code lists: ResultsQuery', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A3', 1, 'UNIONPAY', 'INPUT', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '到账行无此账户',
 'Receiving account not found',
 '收款账户不存在。',
 'The receiving account does not exist.',
 '检查选的卡种或账户类型。
联系收单机构，报商户号、终端号和屏幕上的代码。',
 'Check the card or account type chosen.
Call your acquirer. Give the merchant number, the terminal number and the code shown.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '到账行无此账户
收款账户不存在
receiving account not found', 'Public response code lists: ResultsQuery', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('A7', 1, 'UNIONPAY', 'BANK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '安全处理失败',
 'Security processing failed',
 '银行的安全处理出错，结果不明。',
 'Security processing failed at the bank; the outcome is open.',
 '先不要再刷，等查清第一笔。
在终端上重新签到。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
反复出现就报修。',
 'Do not swipe again before the first payment is clear.
Sign on again at the terminal.
Look up the first payment on the terminal until it clearly says paid or failed.
If it comes again and again, report it.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '安全处理失败
security processing failed', 'Public response code lists: ResultsQuery, JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('C1', 1, 'UNIONPAY', 'BANK', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '受理方状态非法',
 'Acquirer status invalid',
 '收单机构没有签到，没有受理。',
 'The acquirer is signed off; nothing was processed.',
 '等几分钟。
联系收单机构，报商户号、终端号和屏幕上的代码。
再做一次交易；仍然失败就停下，联系收单机构。',
 'Wait a few minutes.
Call your acquirer. Give the merchant number, the terminal number and the code shown.
Do the payment once more. If it fails again, stop and call your acquirer.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '受理方状态非法
受理方未签到
acquirer status invalid', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('N1', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '未登折账目超限',
 'Unposted passbook items exceeded',
 '存折未登账目太多。',
 'The passbook has too many lines not yet printed.',
 '请顾客拨打卡背面的电话问发卡行。
请顾客换一张卡，或换一种方式支付。',
 'The customer can ask their bank; the number is on the back of the card.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '未登折账目超限
passbook', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('Q1', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '卡片认证失败（IC卡）',
 'Chip card authentication failed',
 '芯片认证没通过。',
 'The chip failed its check.',
 '请顾客换一张卡，或换一种方式支付。
留下小票，记下时间和代码。',
 'Ask for another card or another way to pay.
Keep the slip and note the time and the code.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '卡片认证失败
芯片认证失败
芯片损坏
chip authentication failed', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('Y1', 1, 'UNIONPAY', 'NONE', 'YES', 'NOT_NEEDED', null, null,
 '脱机交易成功',
 'Offline approved (chip)',
 '脱机成功，结算上送后入账。',
 'Approved offline; it is booked when the batch is sent.',
 '不用再刷：这笔已经成功。
打印小票交给顾客，商户联存档。
当天照常批结算上送，这笔脱机交易才会入账。',
 'Do not swipe again: this payment is done.
Give the customer the receipt and file your copy.
Settle the batch as usual today, so that this offline payment is sent in.',
 '不用再刷：这笔已经成功，扣款是应该的。
打印小票交给顾客，商户联存档。
顾客被扣了两次，或金额不对，请提交争议。',
 'Do not swipe again: the payment went through and the debit is right.
Give the customer the receipt and file your copy.
If the customer was debited twice, or another amount, file a dispute.', 'RECEIPT,ORDER', '脱机成功
offline approved', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('Y3', 1, 'UNIONPAY', 'NONE', 'YES', 'NOT_NEEDED', null, null,
 '不能联机，脱机成功',
 'Unable to go online, offline approved',
 '联不上网，已脱机成功。',
 'No line, but approved offline.',
 '不用再刷：这笔已经成功。
打印小票交给顾客，商户联存档。
当天照常批结算上送，这笔脱机交易才会入账。',
 'Do not swipe again: this payment is done.
Give the customer the receipt and file your copy.
Settle the batch as usual today, so that this offline payment is sent in.',
 '不用再刷：这笔已经成功，扣款是应该的。
打印小票交给顾客，商户联存档。
顾客被扣了两次，或金额不对，请提交争议。',
 'Do not swipe again: the payment went through and the debit is right.
Give the customer the receipt and file your copy.
If the customer was debited twice, or another amount, file a dispute.', 'RECEIPT,ORDER', '不能联机脱机成功
offline approved unable to go online', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('Z1', 1, 'UNIONPAY', 'CARD', 'NO', 'OTHER_CARD', 3, 'FAILED_BUT_DEBITED',
 '脱机交易失败',
 'Offline declined (chip)',
 '芯片自己拒绝了这笔，没有送到银行。',
 'The chip itself declined; nothing went to the bank.',
 '请顾客换一张卡，或换一种方式支付。
请顾客拨打卡背面的电话问发卡行。',
 'Ask for another card or another way to pay.
The customer can ask their bank; the number is on the back of the card.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '脱机拒绝
脱机交易失败
offline declined', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('Z3', 1, 'UNIONPAY', 'NETWORK', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '不能联机，脱机失败',
 'Unable to go online, offline declined',
 '联不上网，芯片拒绝了这笔。',
 'No line, and the chip declined.',
 '检查网线、信号或流量卡。
再做一次交易；仍然失败就停下，联系收单机构。
请顾客换一张卡，或换一种方式支付。',
 'Check the cable, the signal or the SIM card.
Do the payment once more. If it fails again, stop and call your acquirer.
Ask for another card or another way to pay.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '不能联机脱机失败
offline declined unable to go online', 'Public response code lists: JiaoHangCodeInfo', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('T-NORESP', 1, 'TERMINAL', 'NETWORK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '终端未收到应答（本地）',
 'Terminal got no response (local)',
 '终端送出了交易，但没等到应答：可能已扣款。',
 'The terminal sent the payment and got no answer: it may have been paid.',
 '先不要再刷，等查清第一笔。
让终端开着并联网：自动冲正会在下一笔交易之前送出。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
查到“失败”或“已冲正”以后，才可以再刷。',
 'Do not swipe again before the first payment is clear.
Keep the terminal on and online: its reversal goes out before the next payment.
Look up the first payment on the terminal until it clearly says paid or failed.
Only when it says failed or reversed may you swipe again.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '终端未收到应答
接收超时
通讯超时
交易超时
超时
无应答
网络异常
no answer
timeout
交易失败', 'Public response code lists: UMS client dictionary, LiaoYang_POS trancomm.c', date '2026-11-22', 'system', timestamptz '2026-11-23 00:00:00+08'),
('T-REVERSAL', 1, 'TERMINAL', 'NETWORK', 'UNKNOWN', 'NOT_YET', null, 'FAILED_REVERSAL',
 '冲正失败（终端提示）',
 'Reversal failed (terminal message)',
 '终端放弃了自动冲正：第一笔可能仍然扣着款。',
 'The terminal gave up its reversal: the first payment may still stand.',
 '留好终端打印的冲正失败凭条：终端之后不会再记得这一笔。
先不要再刷，等查清第一笔。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
顾客已被扣款时马上提交争议，不必再等。',
 'Keep the slip about the failed reversal: the terminal will not remember this payment.
Do not swipe again before the first payment is clear.
Look up the first payment on the terminal until it clearly says paid or failed.
If the customer was debited, file a dispute at once; waiting does not help.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
这笔钱不会自动退回，请马上提交争议。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
This money does not come back by itself: file a dispute now.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '冲正失败
冲正不成功
冲正超时
冲正未成功
reversal failed
reversal unsuccessful', 'Redress, from the terminal behaviour described in public POS source code and merchant guides', date '2026-11-23', 'system', timestamptz '2026-11-23 00:00:00+08'),
('T-READ', 1, 'TERMINAL', 'CARD', 'NO', 'AFTER_STEPS', 3, 'FAILED_BUT_DEBITED',
 '读不出卡（终端提示）',
 'Card cannot be read (terminal message)',
 '终端没有读出卡，交易还没有送出。',
 'The terminal could not read the card; no payment was sent.',
 '擦净芯片和读卡口，再插一次芯片。
请顾客换一张卡，或换一种方式支付。
不要手工输入卡号代替读卡。
反复出现就报修。',
 'Wipe the chip and the reader, then insert the chip once more.
Ask for another card or another way to pay.
Do not type the card number in by hand instead.
If it comes again and again, report it.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '刷不出来
读卡失败
读不出卡
刷卡无反应
读卡错误
磁条损坏
消磁
card read error
cannot read card
does not go through
please try again', 'Redress, from the terminal behaviour described in public POS source code and merchant guides', date '2026-11-23', 'system', timestamptz '2026-11-23 00:00:00+08'),
('T-FAILED', 1, 'TERMINAL', 'TERMINAL', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '交易失败（没有代码）',
 'Transaction failed (no code shown)',
 '只写“交易失败”而没有代码：是否扣款要先查。',
 'It says only “failed”, without a code: whether money was taken has to be looked up.',
 '先不要再刷，等查清第一笔。
看清屏幕或小票上的两位代码，再查一次。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。
请顾客查看手机有没有扣款通知；有的话回到本页选“有”。',
 'Do not swipe again before the first payment is clear.
Read the two-character code on the screen or slip and check that.
Look up the first payment on the terminal until it clearly says paid or failed.
Ask the customer to look for a debit notice; if there is one, answer “yes” on this page.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '交易失败
失败
交易不成功
支付失败
刷不出来
transaction failed
payment failed
failed', 'Redress, from the terminal behaviour described in public POS source code and merchant guides', date '2026-11-23', 'system', timestamptz '2026-11-23 00:00:00+08'),
('T-NETWORK', 1, 'TERMINAL', 'NETWORK', 'UNKNOWN', 'NOT_YET', 3, 'FAILED_BUT_DEBITED',
 '通讯失败（终端提示）',
 'Connection failed (terminal message)',
 '通讯中断：不知道请求送到了哪里。',
 'The connection broke; nobody knows how far the request got.',
 '先不要再刷，等查清第一笔。
检查网线、信号或流量卡。
让终端开着并联网：自动冲正会在下一笔交易之前送出。
在终端上查询第一笔，直到显示明确的“成功”或“失败”。',
 'Do not swipe again before the first payment is clear.
Check the cable, the signal or the SIM card.
Keep the terminal on and online: its reversal goes out before the next payment.
Look up the first payment on the terminal until it clearly says paid or failed.',
 '不要再刷卡。
请顾客保留扣款短信或截图。
告诉顾客上面的日期：到那天多半会自动退回。
现在就可以提交争议，我们会先查记录；到期未退也由我们去追。',
 'Do not swipe again.
Ask the customer to keep the debit message or a screenshot.
Tell the customer the day above: the money mostly comes back by then.
You can file a dispute now: we look into the records first, and follow it up if nothing comes back.', 'RECEIPT,TERMINAL_PHOTO,BANK_SMS,BANK_STATEMENT', '网络异常
网络错误
通讯失败
通讯故障
通信失败
通讯异常
连接失败
网络连接失败
network error
network abnormal
communication failed
connection failed', 'Redress, from the terminal behaviour described in public POS source code and merchant guides', date '2026-11-23', 'system', timestamptz '2026-11-23 00:00:00+08');
