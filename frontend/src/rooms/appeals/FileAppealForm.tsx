import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AppealKind } from '../../gql/graphql';
import { DeedFormFrame, ObjectionList, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Details, Radios, TextArea, TextInput } from '../../ui';
import { words } from './messages';

const choices = graphql(`
  fragment AppealChoices on CitizenCase {
    id
    appealChoices {
      kind
      allowed
      objections { code ...ObjectionLine }
    }
    appealPeople { id name }
  }
`);

const fileAppeal = graphql(`
  mutation FileAppeal($input: FileAppealInput!) {
    fileAppeal(input: $input) {
      __typename
      ... on FileAppealDone { appeal { id number } }
      ... on FileAppealRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const SOMEBODY_ELSE = 'other';

interface FileAppealFormProps {
  readonly of: FragmentType<typeof choices>;
  readonly onDone: (number: string) => void;
}

/** A letter in few words: what it is about, what happened. */
export function FileAppealForm({ of, onDone }: FileAppealFormProps) {
  const say = useWords();
  const { id: caseId, appealChoices, appealPeople } = readFragment(choices, of);
  const form = useDeedForm({ kind: '', aboutId: '', aboutWhom: '', words: '' });
  const deed = useMutationOnce(fileAppeal);
  const open = appealChoices.filter((one) => one.allowed);
  const kinds: readonly AppealKind[] = open.map((one) => one.kind);
  const blocked = appealChoices.filter((one) => !one.allowed);
  const person = form.values.kind === 'PERSON';
  const unnamed = form.values.aboutId === SOMEBODY_ELSE;
  const submit = async () => {
    const check = form.check();
    const kind = check.choice('kind', words.kindLabel, kinds);
    const about = person ? check.text('aboutId', words.about) : '';
    const aboutWhom = person && unnamed ? check.text('aboutWhom', words.aboutWhom) : null;
    const said = check.text('words', words.words);
    if (!check.passed()) return;
    const aboutId = person && !unnamed ? about : null;
    const answer = (await deed.run({ caseId, kind, aboutId, aboutWhom, words: said }))?.fileAppeal;
    form.settle(answer, (done) => onDone(done.appeal.number));
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={words.submit} onSubmit={() => void submit()}>
      <Radios
        label={words.kindLabel}
        options={open.map((one) => ({ value: one.kind, label: words.kind[one.kind] }))}
        {...form.choice('kind')}
      />
      {blocked.length > 0 ? (
        <Details summary={words.blocked}>
          <dl className="blocked">
            {blocked.map((one) => (
              <div key={one.kind}>
                <dt>{words.kind[one.kind]}</dt>
                <dd>
                  <ObjectionList objections={one.objections} />
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      ) : null}
      {person ? (
        <>
          <Radios
            label={words.about}
            hint={say(words.secret)}
            options={[
              ...appealPeople.map((one) => ({ value: one.id, label: one.name })),
              { value: SOMEBODY_ELSE, label: words.aboutOther },
            ]}
            {...form.choice('aboutId')}
          />
          {unnamed ? <TextInput label={words.aboutWhom} {...form.text('aboutWhom')} /> : null}
        </>
      ) : null}
      <TextArea label={words.words} hint={say(words.wordsHint)} rows={5} {...form.text('words')} />
    </DeedFormFrame>
  );
}
