import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { glue, telHref } from '../../../lib/format';
import { SummaryList } from '../../../ui';
import { words } from './messages';

const personFacts = graphql(`
  fragment PersonFacts on Person {
    id
    snils
    birthDate
    phone
    email
    communicationNeeds
    hasCabinet
    representatives { id fullName hasCabinet mandate { kind document until } }
  }
`);

/** Who it is, how to reach them, and who may speak for them. */
export function PersonFacts({ person }: { person: FragmentType<typeof personFacts> }) {
  const { snils, birthDate, phone, email, communicationNeeds, hasCabinet, representatives } = readFragment(
    personFacts,
    person,
  );
  return (
    <SummaryList
      rows={[
        { label: words.snils, value: glue(snils) },
        { label: words.birthDate, value: formatDay(birthDate) },
        { label: words.phone, value: phone ? <a href={telHref(phone)}>{glue(phone)}</a> : words.none },
        { label: words.email, value: email ? <a href={`mailto:${email}`}>{email}</a> : words.none },
        {
          label: words.needs,
          value: communicationNeeds.map((one) => words.need[one]).join(', ') || words.noNeeds,
        },
        { label: words.cabinet, value: hasCabinet ? words.hasCabinet : words.noCabinet },
        {
          label: words.representatives,
          value:
            representatives.length === 0
              ? words.none
              : representatives.map((one) => (
                  <span key={one.id} className="representative">
                    <b>{one.fullName}</b>
                    <span className="fact__source">
                      {words.mandate[one.mandate.kind]}; {one.mandate.document};{' '}
                      {words.until(formatDay(one.mandate.until))};{' '}
                      {one.hasCabinet ? words.withCabinet : words.withoutCabinet}
                    </span>
                  </span>
                )),
        },
      ]}
    />
  );
}
