package ru.ryadom.edge.limits;

/**
 * Size of a selection.
 *
 * @param depth fields inside fields; what hangs below {@code __schema} and {@code __type}
 * is left to the library's own good-faith check
 * @param fields those of a fragment counted at each spread
 * @param introspects whether it asks for the schema
 */
record DocumentShape(int depth, long fields, boolean introspects) {

	static final DocumentShape NOTHING = new DocumentShape(0, 0, false);

	/**
	 * No sum of ours gets near overflowing a {@code long}, however often it is doubled.
	 */
	private static final long PLENTY = Integer.MAX_VALUE;

	/** This selection and another one in the same place. */
	DocumentShape beside(DocumentShape other) {
		return new DocumentShape(Math.max(this.depth, other.depth), Math.min(PLENTY, this.fields + other.fields),
				this.introspects || other.introspects);
	}

	/** This selection as the inside of one field. */
	DocumentShape inside(String field) {
		boolean meta = "__schema".equals(field) || "__type".equals(field);
		return new DocumentShape(meta ? 1 : this.depth + 1, this.fields + 1, meta || this.introspects);
	}

}
