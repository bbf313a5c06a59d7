/** What a deed on the certificate of a case needs. */
export interface CertificateDeedProps {
  readonly caseId: string;
  readonly revision: number;
  readonly onDone: (deed: string) => void;
  readonly onFresh: () => void;
  readonly cancelHref: string;
}
