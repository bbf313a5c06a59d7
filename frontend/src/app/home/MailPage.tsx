import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { type MailDeed, MailSettings, mailWords } from '../../rooms/letters';
import { Notice, Page } from '../../ui';

const mail = graphql(`
  query Mail {
    mailSettings { ...MailSettings }
  }
`);

/** The page that every letter leads to: whoever signed in chooses what is written of, or stops it. */
export default function MailPage() {
  const words = useWords();
  const read = useRead(mail, {});
  const [done, setDone] = useState<{ readonly deed: MailDeed }>();
  const finish = (deed: MailDeed) => {
    setDone({ deed });
    read.again();
  };
  return (
    <Page title={mailWords.title} lead={<p>{words(mailWords.lead)}</p>}>
      <PlainSwitch />
      <p>{words(mailWords.noTerm)}</p>
      <Done done={done} />
      <Loaded read={read} pick={({ mailSettings }) => mailSettings}>
        {(settings) => <MailSettings settings={settings} onDone={finish} fresh={read.again} />}
      </Loaded>
    </Page>
  );
}

function Done({ done }: { done: { readonly deed: MailDeed } | undefined }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {done ? (
        <Notice tone="good">
          <p>
            <b>{words(mailWords.done[done.deed])}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
