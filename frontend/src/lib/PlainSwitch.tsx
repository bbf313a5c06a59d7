import { say } from '../messages';
import { Button } from '../ui';
import { useDisplay } from './display';

/** One switch between the usual words and the plain ones, at hand on every citizen's page. */
export function PlainSwitch() {
  const { display, change } = useDisplay();
  const plain = display.words === 'plain';
  return (
    <p className="no-print">
      <Button look="second" aria-pressed={plain} onClick={() => change({ words: plain ? 'usual' : 'plain' })}>
        {say.plainSwitch}
      </Button>
    </p>
  );
}
