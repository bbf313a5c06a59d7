import { type ComponentProps, type ReactNode, useId } from 'react';
import { say } from '../messages';

export interface FieldProps {
  /** The name in the form: the error summary links to it. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A label, a hint and an error around one control, tied to it by `aria-describedby`. */
function Field({ id, label, hint, error, optional = false, children }: FieldFrameProps) {
  const own = useId();
  const control = id ?? own;
  const described = describedBy(control, hint, error);
  return (
    <div className={error ? 'field field--failed' : 'field'}>
      <label className="field__label" htmlFor={control}>
        {label}
        {optional ? <span className="field__optional"> {say.optional}</span> : null}
      </label>
      <FieldNotes control={control} hint={hint} error={error} />
      {children({
        id: control,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
    </div>
  );
}

export function FieldNotes({
  control,
  hint,
  error,
}: {
  control: string;
  hint?: ReactNode;
  error?: string | undefined;
}) {
  return (
    <>
      {hint ? (
        <div className="field__hint" id={`${control}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="field__error" id={`${control}-error`}>
          <span className="visually-hidden">{say.errorPrefix} </span>
          {error}
        </p>
      ) : null}
    </>
  );
}

export function describedBy(control: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? `${control}-hint` : '', error ? `${control}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

type TextInputProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps> & { readonly width?: 'short' | 'full' };

export function TextInput({ id, label, hint, error, optional, width = 'full', ...rest }: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(id ? { id } : {})} {...(optional ? { optional } : {})}>
      {(control) => <input type="text" className={`input input--${width}`} {...rest} {...control} />}
    </Field>
  );
}

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>;

export function TextArea({ id, label, hint, error, optional, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(id ? { id } : {})} {...(optional ? { optional } : {})}>
      {(control) => <textarea className="input" rows={5} {...rest} {...control} />}
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, keyof FieldProps> {
  readonly options?: readonly Option[];
  readonly groups?: readonly OptionGroup[];
  readonly placeholder?: string;
}

export function Select({ id, label, hint, error, optional, options, groups, placeholder, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(id ? { id } : {})} {...(optional ? { optional } : {})}>
      {(control) => (
        <select className="input" {...rest} {...control}>
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options?.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
          {groups?.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
