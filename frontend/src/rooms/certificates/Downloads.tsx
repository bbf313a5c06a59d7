import { type ReactNode, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useWords } from '../../lib/display';
import { download } from '../../lib/documents';
import type { Fault } from '../../lib/fault';
import { FaultNotice } from '../../lib/faults';
import { Button } from '../../ui';
import { words } from './messages';

const certificateDownloads = graphql(`
  fragment CertificateDownloads on Certificate {
    id
    document {
      path
      fileName
    }
    largePrint {
      path
      fileName
    }
  }
`);

/** The paper itself, ordinary and in large print. It travels with the bearer token, never with a token in the address. */
export function Downloads({ of, children }: { of: FragmentType<typeof certificateDownloads>; children?: ReactNode }) {
  const { document, largePrint } = readFragment(certificateDownloads, of);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [fault, setFault] = useState<Fault>();
  const say = useWords();
  const fetchFile = async (file: { path: string; fileName: string }) => {
    setState('busy');
    const failed = await download(file.path, file.fileName);
    setFault(failed);
    setState(failed ? 'idle' : 'done');
  };
  return (
    <div className="stack stack--tight no-print">
      <div className="buttons">
        <Button look="second" busy={state === 'busy'} onClick={() => void fetchFile(document)}>
          {words.download}
        </Button>
        <Button look="second" busy={state === 'busy'} onClick={() => void fetchFile(largePrint)}>
          {words.downloadLarge}
        </Button>
        {children}
      </div>
      <p role="status">{state === 'busy' ? words.downloading : state === 'done' ? say(words.downloaded) : ''}</p>
      {fault ? <FaultNotice fault={fault} /> : null}
    </div>
  );
}
