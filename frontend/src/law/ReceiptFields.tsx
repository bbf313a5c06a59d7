import type { PaperReceiptInput, PaperTaker } from '../gql/graphql';
import type { Check, Form } from '../lib/form';
import { Checkbox, Radios, TextInput } from '../ui';
import { receipt as words } from './receipt-messages';

export interface ReceiptValues {
  taker: string;
  takerName: string;
  signatureSeen: boolean;
}

const TAKERS: readonly PaperTaker[] = ['PERSON', 'REPRESENTATIVE', 'POST'];

/** Nothing is typed yet; the person in person is the usual case. */
export const EMPTY_RECEIPT = { taker: 'PERSON', takerName: '', signatureSeen: false };

/** Who took a paper, and that the signature was seen. */
export function ReceiptFields<Values extends ReceiptValues>({ form: whole }: { form: Form<Values> }) {
  const form = whole as unknown as Form<ReceiptValues>;
  return (
    <>
      <Radios
        label={words.taker}
        options={TAKERS.map((one) => ({ value: one, label: words.takers[one] }))}
        {...form.choice('taker')}
      />
      {form.values.taker === 'REPRESENTATIVE' ? (
        <TextInput label={words.takerName} {...form.text('takerName')} />
      ) : null}
      <Checkbox label={words.signatureSeen} {...form.flag('signatureSeen')} />
    </>
  );
}

/** What was typed, as the contract wants it. */
export function receiptOf<Values extends ReceiptValues>(whole: Check<Values>, taken: string): PaperReceiptInput {
  const check = whole as unknown as Check<ReceiptValues>;
  const taker = check.choice('taker', words.taker, TAKERS);
  return {
    taker,
    takerName: taken === 'REPRESENTATIVE' ? check.text('takerName', words.takerName) : null,
    signatureSeen: check.agreed('signatureSeen', words.signatureMissing),
  };
}
