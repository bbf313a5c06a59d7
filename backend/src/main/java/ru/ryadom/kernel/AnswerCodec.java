package ru.ryadom.kernel;

import java.util.Map;

/** How an answer is kept beside its idempotency key. It holds no personal data. */
public interface AnswerCodec<A> {

	/**
	 * Whether the answer changes anything; if not, all else that was written is undone.
	 */
	boolean commits(A answer);

	/** Plain values only: texts, numbers, lists and maps of them. */
	Map<String, Object> write(A answer);

	A read(Map<String, Object> stored);

}
