import { type FragmentType, graphql, readFragment } from '../../gql';
import { useWords } from '../../lib/display';
import { Notice } from '../../ui';
import { type Deed, MailAddress } from './AddressForms';
import { ChoiceForm } from './ChoiceForm';
import { words } from './messages';

const mailSettings = graphql(`
  fragment MailSettings on MailSettings {
    revision
    connected
    ...MailAddress
    ...NoticeChoices
  }
`);

interface MailSettingsProps {
  readonly settings: FragmentType<typeof mailSettings>;
  readonly onDone: (deed: Deed) => void;
  readonly fresh: () => void;
}

export function MailSettings({ settings, onDone, fresh }: MailSettingsProps) {
  const say = useWords();
  const mine = readFragment(mailSettings, settings);
  return (
    <>
      {mine.connected ? null : (
        <Notice tone="warn">
          <p>{say(words.notConnected)}</p>
        </Notice>
      )}
      <MailAddress key={mine.revision} settings={mine} onDone={onDone} fresh={fresh} />
      <ChoiceForm settings={mine} onDone={onDone} fresh={fresh} />
    </>
  );
}
