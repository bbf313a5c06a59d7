/** A picture for the eye only: two people walk one road to a door. */
export function StartArt() {
  return (
    <svg viewBox="0 0 400 300" aria-hidden="true" focusable="false">
      <path className="art-road" d="M18 286c70-8 96-30 150-34s92 6 132-18 46-52 46-80" />
      <path className="art-line" d="M312 152V60a34 34 0 0 1 68 0v92z" />
      <circle className="art-self" cx="364" cy="108" r="4" />
      <circle className="art-self" cx="118" cy="108" r="27" />
      <path className="art-self" d="M72 240v-46a46 46 0 0 1 92 0v46z" />
      <circle className="art-beside" cx="190" cy="126" r="21" />
      <path className="art-beside" d="M173 240v-44c0-14-3-26-9-36a38 38 0 0 1 66 30v50z" />
    </svg>
  );
}
