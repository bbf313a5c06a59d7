/** Two figures side by side: one walks, the other is beside. */
export function Logo() {
  return (
    <svg viewBox="6 6 50 50" aria-hidden="true" focusable="false">
      <circle className="brand__self" cx="24" cy="18" r="8" />
      <path className="brand__self" d="M11 54V42a13 13 0 0 1 26 0v12z" />
      <circle className="brand__beside" cx="44" cy="23" r="6" />
      <path className="brand__beside" d="M40 54V42c0-3.400-.9-6.500-2.500-9.200A10.500 10.500 0 0 1 55 43v11z" />
    </svg>
  );
}
