import { useEffect, useId, useRef } from 'react';
import { say } from '../messages';

export interface FormError {
  /** The id of the control that the error is about; none when it is about the whole form. */
  readonly field?: string | undefined;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  readonly title?: string;
  /** Grows with each refused attempt, so that the focus moves here each time. */
  readonly attempt?: number;
}

/** What is wrong with the form, in one place that takes the focus; each line leads to its field. */
export function ErrorSummary({ errors, title = say.errorTitle, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  const any = errors.length > 0;
  useEffect(() => {
    if (any && attempt >= 0) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field ?? ''}${error.message}`}>
            {error.field ? (
              <a href={`#${error.field}`} onClick={(event) => goTo(event, error.field ?? '')}>
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: { preventDefault: () => void }, field: string): void {
  const control = document.getElementById(field);
  if (!control) return;
  event.preventDefault();
  const label = document.querySelector(`label[for="${CSS.escape(field)}"]`) ?? control;
  (control.closest('fieldset')?.querySelector('legend') ?? label).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}
