import { noteConnection } from './connection';
import type { Fault } from './fault';
import { accessToken } from './session';

/** Fetches a document with the bearer token (decision 10) and hands it to the browser; no token ever stands in an address. */
export async function download(path: string, fileName: string): Promise<Fault | undefined> {
  const token = await accessToken();
  try {
    const answer = await fetch(path, token ? { headers: { authorization: `Bearer ${token}` } } : {});
    if (!answer.ok) return faultOf(answer.status);
    noteConnection(true);
    save(await answer.blob(), fileName);
    return undefined;
  } catch {
    noteConnection(false);
    return { code: 'UNAVAILABLE', unsettled: false };
  }
}

function save(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function faultOf(status: number): Fault {
  const code =
    status === 401 ? 'UNAUTHORIZED' : status === 403 ? 'FORBIDDEN' : status === 404 ? 'NOT_FOUND' : 'UNAVAILABLE';
  return { code, unsettled: false };
}
