package ru.ryadom.letters.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.letters.CheckedAddresses;
import ru.ryadom.letters.MailAddress;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;

/** Puts a checked address into a box that nobody has touched yet. */
@Component
class TakeCheckedAddress implements CheckedAddresses {

	private final MailBoxes boxes;

	private final Journal journal;

	TakeCheckedAddress(MailBoxes boxes, Journal journal) {
		this.boxes = boxes;
		this.journal = journal;
	}

	@Override
	public void take(Viewer.SignedIn by, String account, String address) {
		MailBox box = this.boxes.of(account);
		String value = address.strip();
		if (box.isUntouched() && MailAddress.isOne(value)) {
			this.boxes.save(box.given(new MailAddress(value)));
			this.journal.wrote(by, "взят адрес для писем, проверенный при приёме в организацию", null, List.of(),
					List.of());
		}
	}

}
