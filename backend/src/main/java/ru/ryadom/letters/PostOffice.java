package ru.ryadom.letters;

/** The port to a mail server. */
public interface PostOffice {

	/** Whether there is a mail server at all. */
	boolean isConnected();

	/** Hands a letter over, or says what stood in the way. */
	Posting post(String letterId, MailAddress to, LetterText text);

	/** What came of handing a letter over. */
	sealed interface Posting {

		/** The mail server is responsible for it now. */
		record Taken() implements Posting {
		}

		/** It will not take this letter, however often it is asked. */
		record Declined() implements Posting {
		}

		/** It did not work now. */
		record Failed(String reason) implements Posting {
		}

	}

}
