package ru.ryadom.kernel;

import org.bson.Document;

/** How an answer is kept beside its idempotency key. It holds no personal data. */
public interface AnswerCodec<A> {

	/**
	 * Whether the answer changes anything; if not, all else that was written is undone.
	 */
	boolean commits(A answer);

	Document write(A answer);

	A read(Document stored);

}
