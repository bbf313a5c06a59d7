import { useState } from 'react';
import { download } from '../../lib/documents';
import type { Fault } from '../../lib/fault';
import { FaultNotice } from '../../lib/faults';
import { worklistWords } from '../../rooms/worklist';
import { Button } from '../../ui';

const text = worklistWords.print;

/** The marked cases as one file: the list, and behind it the certificates that wait to be handed over. */
export function QueuePrint({ ids }: { ids: readonly string[] }) {
  const [running, setRunning] = useState(false);
  const [saved, setSaved] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const print = async () => {
    setRunning(true);
    setSaved(false);
    const query = new URLSearchParams(ids.map((id) => ['case', id]));
    const failed = await download(`/documents/queue?${query}`, text.fileName);
    setFault(failed);
    setSaved(!failed);
    setRunning(false);
  };
  return (
    <>
      <Button look="second" busy={running} onClick={() => void print()}>
        {text.open}
      </Button>
      <span role="status">{saved ? text.saved : ''}</span>
      {fault ? <FaultNotice fault={fault} /> : null}
    </>
  );
}
