package ru.ryadom.letters.smtp;

import ru.ryadom.letters.LetterText;
import ru.ryadom.letters.MailAddress;
import ru.ryadom.letters.PostOffice;

/** No mail server has been named: letters wait, and everything is seen in the house. */
final class NoPost implements PostOffice {

	@Override
	public boolean isConnected() {
		return false;
	}

	@Override
	public Posting post(String letterId, MailAddress to, LetterText text) {
		return new Posting.Failed("NO_CONNECTION");
	}

}
