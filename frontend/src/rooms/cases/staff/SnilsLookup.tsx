import { useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { graphql } from '../../../gql';
import type { CommunicationNeed, PersonBySnilsQuery } from '../../../gql/graphql';
import { toFault } from '../../../lib/fault';
import { TextInput } from '../../../ui';
import { snilsDigits } from './intake';
import { intake as text } from './intake-messages';

const personBySnils = graphql(`
  query PersonBySnils($snils: String!) {
    viewer {
      __typename
      ... on StaffViewer {
        personBySnils(snils: $snils) {
          id
          fullName
          lastName
          firstName
          middleName
          birthDate
          phone
          email
          communicationNeeds
        }
      }
    }
  }
`);

export interface KnownPerson {
  readonly fullName: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string | null;
  readonly birthDate: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly communicationNeeds: readonly CommunicationNeed[];
}

type Found =
  | { readonly status: 'idle' | 'looking' | 'unknown' | 'failed' }
  | { readonly status: 'refused'; message: string }
  | { readonly status: 'known'; name: string };

interface SnilsLookupProps {
  readonly field: {
    readonly id: string;
    readonly name: string;
    readonly error: string | undefined;
    readonly value: string;
    readonly onChange: (event: { target: { value: string } }) => void;
  };
  readonly onFound: (person: KnownPerson) => void;
}

/** The number first: when it is typed and left, the system says whether it knows the person. */
export function SnilsLookup({ field, onFound }: SnilsLookupProps) {
  const client = useClient();
  const asked = useRef<string | undefined>(undefined);
  const [found, setFound] = useState<Found>({ status: 'idle' });
  const look = async () => {
    const snils = snilsDigits(field.value);
    if (asked.current === snils) return;
    asked.current = snils;
    if (!snils) return setFound({ status: 'idle' });
    setFound({ status: 'looking' });
    const { data, error } = await client
      .query<PersonBySnilsQuery>(personBySnils.toString(), { snils }, { requestPolicy: 'network-only' })
      .toPromise();
    if (asked.current !== snils) return;
    if (error) return setFound(refusal(error));
    if (data?.viewer?.__typename !== 'StaffViewer') return setFound({ status: 'failed' });
    const person = data.viewer.personBySnils;
    if (!person) return setFound({ status: 'unknown' });
    setFound({ status: 'known', name: person.fullName });
    onFound(person);
  };
  return (
    <div className="lookup">
      <TextInput
        label={text.snils}
        hint={text.snilsHint}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        {...field}
        onBlur={() => void look()}
      />
      <p role="status" className={`lookup__answer lookup__answer--${found.status}`}>
        {answerWords(found)}
      </p>
    </div>
  );
}

/** Too many strangers' numbers within the hour: the server says when to ask again. */
function refusal(error: CombinedError): Found {
  const { reason, message } = toFault(error);
  return reason === 'TOO_OFTEN' && message ? { status: 'refused', message } : { status: 'failed' };
}

function answerWords(found: Found): string {
  switch (found.status) {
    case 'idle':
      return '';
    case 'looking':
      return text.looking;
    case 'unknown':
      return text.unknown;
    case 'failed':
      return text.lookFailed;
    case 'refused':
      return found.message;
    case 'known':
      return text.known(found.name);
    default:
      return found satisfies never;
  }
}
