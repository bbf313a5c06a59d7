import { useState } from 'react';
import { Button } from '../ui';
import { download } from './documents';
import type { Fault } from './fault';
import { FaultNotice } from './faults';

interface File {
  readonly path: string;
  readonly fileName: string;
}

interface DownloadButtonsProps {
  readonly files: readonly { readonly label: string; readonly file: File }[];
  readonly busyText: string;
  readonly doneText: string;
}

/** Papers as files. They travel with the bearer token, never with a token in the address. */
export function DownloadButtons({ files, busyText, doneText }: DownloadButtonsProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [fault, setFault] = useState<Fault>();
  const fetchFile = async (file: File) => {
    setState('busy');
    const failed = await download(file.path, file.fileName);
    setFault(failed);
    setState(failed ? 'idle' : 'done');
  };
  return (
    <div className="stack stack--tight no-print">
      <div className="buttons">
        {files.map(({ label, file }) => (
          <Button key={file.path} look="second" busy={state === 'busy'} onClick={() => void fetchFile(file)}>
            {label}
          </Button>
        ))}
      </div>
      <p role="status">{state === 'busy' ? busyText : state === 'done' ? doneText : ''}</p>
      {fault ? <FaultNotice fault={fault} /> : null}
    </div>
  );
}
