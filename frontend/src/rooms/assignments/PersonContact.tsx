import { type FragmentType, graphql, readFragment } from '../../gql';
import { glue, telHref } from '../../lib/format';
import { SummaryList } from '../../ui';
import { work } from './messages';

const personContact = graphql(`
  fragment PersonContact on AccompaniedPerson {
    phone
    email
    communicationNeeds
  }
`);

export function PersonContact({ person }: { person: FragmentType<typeof personContact> }) {
  const { phone, email, communicationNeeds } = readFragment(personContact, person);
  return (
    <SummaryList
      rows={[
        { label: work.phone, value: phone ? <a href={telHref(phone)}>{glue(phone)}</a> : work.notTold },
        { label: work.email, value: email ? <a href={`mailto:${email}`}>{email}</a> : work.notTold },
        {
          label: work.needs,
          value: communicationNeeds.map((one) => work.need[one]).join(', ') || work.noNeeds,
        },
      ]}
    />
  );
}
