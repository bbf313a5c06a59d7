package ru.ryadom.letters.graphql;

import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.LetterStage;
import ru.ryadom.letters.LetterText;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.letters.NoticeDelivery;
import ru.ryadom.letters.PostOffice;
import ru.ryadom.letters.usecase.ChooseNotices;
import ru.ryadom.letters.usecase.ConfirmMailAddress;
import ru.ryadom.letters.usecase.NameMailAddress;
import ru.ryadom.letters.usecase.RemoveMailAddress;
import ru.ryadom.letters.usecase.SendLetterAgain;

/** Settings of whoever signed in, and the monitor of their office's letters. */
@Controller
class LetterController {

	private static final String PURPOSE = "просмотр своих настроек писем";

	private static final int USUAL = 20;

	private final MailBoxes boxes;

	private final LetterBook book;

	private final PostOffice office;

	private final InstantSource realTime;

	private final NameMailAddress nameMailAddress;

	private final ConfirmMailAddress confirmMailAddress;

	private final RemoveMailAddress removeMailAddress;

	private final ChooseNotices chooseNotices;

	private final SendLetterAgain sendLetterAgain;

	LetterController(MailBoxes boxes, LetterBook book, PostOffice office, InstantSource realTime,
			NameMailAddress nameMailAddress, ConfirmMailAddress confirmMailAddress, RemoveMailAddress removeMailAddress,
			ChooseNotices chooseNotices, SendLetterAgain sendLetterAgain) {
		this.boxes = boxes;
		this.book = book;
		this.office = office;
		this.realTime = realTime;
		this.nameMailAddress = nameMailAddress;
		this.confirmMailAddress = confirmMailAddress;
		this.removeMailAddress = removeMailAddress;
		this.chooseNotices = chooseNotices;
		this.sendLetterAgain = sendLetterAgain;
	}

	/** An address that waits for its code, without what the code is made of. */
	record Waiting(String address, java.time.Instant validUntil) {
	}

	/** What is chosen of a kind. */
	record Choice(NewsKind kind, NoticeDelivery delivery) {
	}

	@QueryMapping
	MailBox mailSettings(Viewer.SignedIn viewer) {
		return this.boxes.of(viewer.account());
	}

	@SchemaMapping(typeName = "MailSettings")
	@Nullable String address(MailBox settings, Viewer.SignedIn viewer) {
		shows(viewer);
		return (settings.address() != null) ? settings.address().value() : null;
	}

	@SchemaMapping(typeName = "MailSettings")
	@Nullable Waiting waiting(MailBox settings, Viewer.SignedIn viewer) {
		shows(viewer);
		MailBox.Waiting waiting = settings.waiting();
		return (waiting != null) ? new Waiting(waiting.address().value(), waiting.until()) : null;
	}

	@SchemaMapping(typeName = "MailSettings")
	List<Choice> choices(MailBox settings, Viewer.SignedIn viewer) {
		return NewsKind.of(viewer.audiences())
			.stream()
			.map((kind) -> new Choice(kind, settings.deliveryOf(kind)))
			.toList();
	}

	@SchemaMapping(typeName = "MailSettings")
	boolean connected(MailBox settings) {
		return this.office.isConnected();
	}

	@SchemaMapping(typeName = "MailSettings")
	List<Action> actions(MailBox settings) {
		return settings.actions(this.office.isConnected(), this.realTime.instant());
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<Letter> letters(Viewer.StaffViewer viewer, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable LetterStage stage) {
		return this.book.page(viewer, stage, Slice.of(first, after, USUAL));
	}

	@SchemaMapping(typeName = "Letter")
	String about(Letter letter) {
		return LetterText.about(letter);
	}

	@SchemaMapping(typeName = "Letter")
	int news(Letter letter) {
		return letter.news().size();
	}

	@SchemaMapping(typeName = "Letter")
	List<Action> actions(Letter letter) {
		return letter.actions(this.office.isConnected());
	}

	@MutationMapping
	NameMailAddress.Result nameMailAddress(Viewer.SignedIn viewer, @Argument NameMailAddress.Input input) {
		return this.nameMailAddress.name(viewer, input);
	}

	@MutationMapping
	ConfirmMailAddress.Result confirmMailAddress(Viewer.SignedIn viewer, @Argument ConfirmMailAddress.Input input) {
		return this.confirmMailAddress.confirm(viewer, input);
	}

	@MutationMapping
	RemoveMailAddress.Result removeMailAddress(Viewer.SignedIn viewer, @Argument RemoveMailAddress.Input input) {
		return this.removeMailAddress.remove(viewer, input);
	}

	@MutationMapping
	ChooseNotices.Result chooseNotices(Viewer.SignedIn viewer, @Argument ChooseNotices.Input input) {
		return this.chooseNotices.choose(viewer, input);
	}

	@MutationMapping
	SendLetterAgain.Result sendLetterAgain(Viewer.StaffViewer viewer, @Argument SendLetterAgain.Input input) {
		return this.sendLetterAgain.send(viewer, input);
	}

	private static void shows(Viewer.SignedIn viewer) {
		if (viewer instanceof Viewer.CitizenViewer citizen && citizen.personId() != null) {
			Reading.current().shows(citizen.personId(), PURPOSE);
		}
	}

}
