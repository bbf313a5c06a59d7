import type { StaffRole } from '../../../gql/graphql';
import type { Check, Form } from '../../../lib/form';
import { Checkboxes, type FormError, TextInput } from '../../../ui';
import { memberWords as words } from './member-messages';

const ROLES: readonly StaffRole[] = ['SPECIALIST', 'HEAD', 'REGISTRAR', 'METHODOLOGIST', 'AUDITOR'];

/** What a head writes of a worker, as it stands in the form. */
export type MemberValues = {
  readonly fullName: string;
  readonly post: string;
  readonly phone: string;
  readonly email: string;
  readonly roles: readonly string[];
};

export function MemberFields({ form }: { form: Pick<Form<MemberValues>, 'text' | 'many'> }) {
  return (
    <>
      <TextInput label={words.fullName} autoComplete="off" {...form.text('fullName')} />
      <TextInput label={words.post} autoComplete="off" {...form.text('post')} />
      <TextInput label={words.phone} type="tel" width="short" autoComplete="off" {...form.text('phone')} />
      <TextInput label={words.email} type="email" autoComplete="off" {...form.text('email')} />
      <Checkboxes
        label={words.roles}
        options={ROLES.map((one) => ({ value: one, label: words.role[one], hint: words.roleNote[one] }))}
        {...form.many('roles')}
      />
    </>
  );
}

/** The fields as the server takes them; what is missing is remembered by `check`. */
export function readMember(check: Pick<Check<MemberValues>, 'text'>, values: MemberValues) {
  return {
    fullName: check.text('fullName', words.fullName),
    post: check.text('post', words.post),
    phone: check.text('phone', words.phone),
    email: check.text('email', words.email),
    roles: ROLES.filter((one) => values.roles.includes(one)),
  };
}

export function rolesMissing(roles: readonly StaffRole[]): readonly FormError[] {
  return roles.length > 0 ? [] : [{ field: 'roles', message: words.rolesMissing }];
}
