import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { glue } from '../../lib/format';
import { SummaryList } from '../../ui';
import { words } from './messages';

const myData = graphql(`
  fragment MyData on CitizenPerson {
    id
    fullName
    snils
    birthDate
    phone
    email
    communicationNeeds
  }
`);

const text = words.data;

export function MyData({ person }: { person: FragmentType<typeof myData> }) {
  const facts = readFragment(myData, person);
  return (
    <SummaryList
      rows={[
        { label: text.fullName, value: facts.fullName },
        { label: text.snils, value: glue(facts.snils) },
        { label: text.birthDate, value: formatDay(facts.birthDate) },
        { label: text.phone, value: facts.phone ? glue(facts.phone) : text.none },
        { label: text.email, value: facts.email ?? text.none },
        {
          label: text.needs,
          value: facts.communicationNeeds.map((need) => words.need[need]).join('; ') || text.none,
        },
      ]}
    />
  );
}
