package ru.ryadom.letters;

import java.util.Collection;

/**
 * The port by which every later room tells accounts that there is something new. A letter
 * is a courtesy: no term begins with it, and who has given no address gets none.
 */
public interface Letters {

	/**
	 * Tells inside the unit of work that made the news: each at once, in the digest of
	 * the next morning, or not at all, as its account has chosen.
	 */
	void tell(Collection<News> news);

}
