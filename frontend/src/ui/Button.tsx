import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';

type Look = 'main' | 'second' | 'quiet' | 'danger';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look;
  /** The deed is under way: the button stays in the tab order and says so. */
  readonly busy?: boolean;
}

export function Button({ look = 'main', busy = false, type = 'button', className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={['button', `button--${look}`, className].filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

interface LinkButtonProps {
  readonly href: string;
  readonly look?: Look;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({ href, look = 'main', children }: LinkButtonProps) {
  return (
    <Link href={href} className={`button button--${look}`}>
      {children}
    </Link>
  );
}
