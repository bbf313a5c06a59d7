import { type FragmentType, graphql, readFragment } from '../../gql';
import { glue, telHref } from '../../lib/format';
import { SummaryList } from '../../ui';
import { words } from './messages';

const officeContact = graphql(`
  fragment OfficeContact on Office {
    id
    name
    address
    phone
    email
  }
`);

export function OfficeContact({ office }: { office: FragmentType<typeof officeContact> }) {
  const { name, address, phone, email } = readFragment(officeContact, office);
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{name}</p>
      <SummaryList
        rows={[
          {
            label: words.phone,
            value: (
              <a href={telHref(phone)} className="nowrap">
                {glue(phone)}
              </a>
            ),
          },
          { label: words.email, value: <a href={`mailto:${email}`}>{email}</a> },
          { label: words.address, value: address },
        ]}
      />
    </section>
  );
}
