import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import {
  AddContractForm,
  EndContractForm,
  EntryActions,
  type EntryDeedProps,
  EntryFacts,
  ExcludeForm,
  mayDo,
  ResumeForm,
  registryWords,
  SuspendForm,
} from '../../rooms/ngos/staff';
import { LinkButton, Notice, Page } from '../../ui';
import type { ScreenProps } from '../routes';
import { audiencesOf, useWho } from '../who';
import { ChangeEntry, type ChangeEntryProps } from './ChangeEntry';
import '../../styles/staff.css';

const entryOfOperator = graphql(`
  query EntryOfOperator($id: ID!) {
    clock { today }
    node(id: $id) { __typename ... on RegistryEntry { id ...EntryScreen ...EntryDeeds } }
  }
`);

const entryOfReader = graphql(`
  query EntryOfReader($id: ID!) {
    clock { today }
    node(id: $id) { __typename ... on RegistryEntry { id ...EntryScreen } }
  }
`);

const entryScreen = graphql(`
  fragment EntryScreen on RegistryEntry {
    id
    organisation { name }
    ...EntryFacts
  }
`);

const entryDeeds = graphql(`
  fragment EntryDeeds on RegistryEntry {
    id
    revision
    actions { name ...EntryAction }
    contracts { id number actions { name ...EntryAction } }
    ...EntryToEdit
  }
`);

/** Its operator changes the entry, an office reads it: the server tells each only what is theirs. */
export default function EntryPage({ params }: ScreenProps) {
  const keeps = audiencesOf(useWho().viewer).includes('REGISTRAR');
  const id = params.id ?? '';
  return keeps ? <Operator key={id} id={id} /> : <Reader key={id} id={id} />;
}

function Reader({ id }: { id: string }) {
  const read = useRead(entryOfReader, { id });
  const node = read.data?.node;
  if (read.fault && !node) return <FaultPage fault={read.fault} again={read.again} />;
  return (
    <Loaded read={read} pick={(data) => (data.node?.__typename === 'RegistryEntry' ? data.node : undefined)}>
      {(entry) => <Screen entry={entry} />}
    </Loaded>
  );
}

function Operator({ id }: { id: string }) {
  const read = useRead(entryOfOperator, { id });
  const node = read.data?.node;
  if (read.fault && !node) return <FaultPage fault={read.fault} again={read.again} />;
  return (
    <Loaded read={read} pick={(data) => (data.node?.__typename === 'RegistryEntry' ? data : undefined)}>
      {(data) =>
        data.node?.__typename === 'RegistryEntry' ? (
          <Screen entry={data.node} deeds={data.node} today={data.clock.today} again={read.again} />
        ) : null
      }
    </Loaded>
  );
}

interface ScreenOfEntryProps {
  readonly entry: FragmentType<typeof entryScreen>;
  readonly deeds?: FragmentType<typeof entryDeeds>;
  readonly today?: string;
  readonly again?: () => void;
}

function Screen({ entry: masked, deeds: maskedDeeds, today = '', again }: ScreenOfEntryProps) {
  const entry = readFragment(entryScreen, masked);
  const deeds = readFragment(entryDeeds, maskedDeeds);
  const [, go] = useLocation();
  const query = new URLSearchParams(useSearch());
  const [done, setDone] = useDone();
  const asked = query.get('do') ?? undefined;
  const contract = deeds?.contracts.find((one) => one.id === query.get('contract'));
  const open = mayDo([...(deeds?.actions ?? []), ...(contract?.actions ?? [])], asked) ? asked : undefined;
  const here = href('registryEntry', { id: entry.id });
  const form =
    deeds && open ? (
      <Deed
        key={open}
        name={open}
        entry={deeds}
        contractId={contract?.id ?? ''}
        today={today}
        entryId={deeds.id}
        revision={deeds.revision}
        cancelHref={here}
        onDone={(deed) => {
          setDone(deed);
          go(here, { replace: true });
          again?.();
        }}
        onFresh={() => again?.()}
      />
    ) : null;
  const heading = useFocusOnOpen(open);
  const endable = (contractId: string) =>
    deeds?.contracts.find((one) => one.id === contractId && mayDo(one.actions, 'endNgoContract'));
  return (
    <Page title={entry.organisation.name} eyebrow={registryWords.eyebrow} width="wide">
      <Done deed={done} />
      {deeds ? (
        <EntryActions
          actions={deeds.actions}
          open={open}
          hrefOf={(deed) => href('registryEntry', { id: entry.id }, { do: deed })}
          form={
            form && open ? (
              <section className="stack" aria-labelledby="entry-deed">
                <h3 id="entry-deed" tabIndex={-1} ref={heading}>
                  {registryWords.actions.names[open]}
                  {open === 'endNgoContract' && contract ? registryWords.ofContract(contract.number) : ''}
                </h3>
                {form}
              </section>
            ) : null
          }
        />
      ) : null}
      {open === 'changeRegistryEntry' ? null : (
        <section className="stack part">
          <h2>{registryWords.eyebrow}</h2>
          <EntryFacts
            entry={entry}
            aside={(contractId) => {
              const ends = endable(contractId);
              return ends ? (
                <p>
                  <LinkButton
                    look="second"
                    href={href('registryEntry', { id: entry.id }, { do: 'endNgoContract', contract: contractId })}
                  >
                    {registryWords.actions.names.endNgoContract}
                    {registryWords.ofContract(ends.number)}
                  </LinkButton>
                </p>
              ) : null;
            }}
          />
        </section>
      )}
    </Page>
  );
}

interface DeedProps extends EntryDeedProps {
  readonly name: string;
  readonly entry: ChangeEntryProps['entry'];
  readonly contractId: string;
  readonly today: string;
}

function Deed({ name, entry, contractId, today, ...props }: DeedProps) {
  switch (name) {
    case 'changeRegistryEntry':
      return <ChangeEntry entry={entry} {...props} />;
    case 'addNgoContract':
      return <AddContractForm {...props} />;
    case 'endNgoContract':
      return <EndContractForm contractId={contractId} today={today} {...props} />;
    case 'suspendRegistryEntry':
      return <SuspendForm today={today} {...props} />;
    case 'resumeRegistryEntry':
      return <ResumeForm today={today} {...props} />;
    case 'excludeRegistryEntry':
      return <ExcludeForm today={today} {...props} />;
    default:
      return null;
  }
}

/** A deed that was opened takes the focus. */
function useFocusOnOpen(open: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (open && open !== before.current) heading.current?.focus();
    before.current = open;
  }, [open]);
  return heading;
}

/** What was done just now; after an addition it comes with the address. */
function useDone() {
  const state = useHistoryState<{ done?: string } | null>();
  const [done, setDone] = useState<string | undefined>(state?.done);
  useEffect(() => {
    if (state?.done) window.history.replaceState(null, '');
  }, [state]);
  return [done, setDone] as const;
}

function Done({ deed }: { deed: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(deed);
  useEffect(() => {
    if (deed && deed !== first.current) box.current?.focus();
  }, [deed]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {deed ? (
        <Notice tone="good">
          <p>
            <b>{registryWords.actions.done[deed]}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
