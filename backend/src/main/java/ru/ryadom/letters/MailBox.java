package ru.ryadom.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Where letters for an account go, and of what. The address is what the person gave and
 * proved by a code sent there, or what the house checked when it let them in: what an
 * identity provider says of it is not taken, because it may be an old one or somebody
 * else's.
 *
 * @param revision 0 for one that nobody has changed yet
 * @param address {@code null} until it is proved
 * @param waiting the address that a code was sent to, {@code null} when there is none
 * @param chosen what was chosen otherwise than usual
 * @param codesAt when codes were asked for, those of the last hour
 */
public record MailBox(String account, int revision, @Nullable MailAddress address, @Nullable Waiting waiting,
		Map<NewsKind, NoticeDelivery> chosen, List<Instant> codesAt) {

	/** How long a code is good for. */
	public static final Duration VALID = Duration.ofMinutes(30);

	/** So many wrong codes, and another has to be asked for. */
	public static final int TRIES = 5;

	/** So many codes in an hour: a box is no way to bother a stranger. */
	public static final int CODES_AN_HOUR = 5;

	private static final Duration HOUR = Duration.ofHours(1);

	private static final Objection NONE = Objection.of("NO_ADDRESS", "Адреса для писем нет: убирать нечего.");

	private static final Objection NOT_CONNECTED = Objection.of("MAIL_NOT_CONNECTED",
			"Почта не подключена, поэтому код отправить нельзя. Уведомления видны в системе.");

	public MailBox {
		chosen = Map.copyOf(chosen);
		codesAt = List.copyOf(codesAt);
	}

	/** The box of an account that has chosen nothing yet. */
	public static MailBox of(String account) {
		return new MailBox(account, 0, null, null, Map.of(), List.of());
	}

	/**
	 * An address that a code was sent to.
	 *
	 * @param codeId what the code is made of; the code itself is kept nowhere
	 * @param wrong how many wrong codes were tried
	 */
	public record Waiting(MailAddress address, String codeId, Instant until, int wrong) {
	}

	/** Whether its account has never chosen anything. */
	public boolean isUntouched() {
		return this.revision == 0;
	}

	/** An address that was checked when the account was let in. */
	public MailBox given(MailAddress checked) {
		return new MailBox(this.account, this.revision, checked, this.waiting, this.chosen, this.codesAt);
	}

	/** Gives an address, which then waits for its code. */
	public Decision<MailBox> name(String typed, boolean connected, Instant now) {
		String value = typed.strip();
		List<Instant> lately = this.codesAt.stream().filter((at) -> at.isAfter(now.minus(HOUR))).toList();
		List<Objection> objections = new Objections().and(notNameable(connected))
			.when(!MailAddress.isOne(value), Objection.at("address", "NOT_AN_ADDRESS",
					"Это не похоже на адрес почты. Напишите его латинскими буквами, например ivanova@example.ru."))
			.when(this.address != null && this.address.value().equals(value),
					Objection.at("address", "SAME_ADDRESS", "Этот адрес уже подтверждён: письма приходят на него."))
			.when(lately.size() >= CODES_AN_HOUR,
					Objection.of("TOO_MANY_CODES",
							"За час можно попросить не больше пяти кодов. Подождите и попробуйте снова."))
			.all();
		return Decision.unless(objections,
				() -> new MailBox(this.account, this.revision, this.address,
						new Waiting(new MailAddress(value), Ids.next("mailcode"), now.plus(VALID), 0), this.chosen,
						Stream.concat(lately.stream(), Stream.of(now)).toList()));
	}

	/** What stands in the way of a code, apart from what is typed. */
	public List<Objection> notConfirmable(Instant now) {
		Waiting named = this.waiting;
		return new Objections()
			.when(named == null, Objection.of("NO_CODE_SENT", "Сначала назовите адрес: код придёт на него."))
			.when(named != null && !named.until().isAfter(now),
					Objection.of("CODE_TOO_OLD", "Код больше не действует. Попросите новый."))
			.when(named != null && named.wrong() >= TRIES,
					Objection.of("CODE_WORN_OUT", "Кодов пробовали слишком много. Попросите новый."))
			.all();
	}

	/** The code was right: the address is the box's from now on. */
	public MailBox confirmed() {
		return new MailBox(this.account, this.revision, required().address(), null, this.chosen, this.codesAt);
	}

	/** The code was wrong: one try less. */
	public MailBox mistaken() {
		Waiting named = required();
		return new MailBox(this.account, this.revision, this.address,
				new Waiting(named.address(), named.codeId(), named.until(), named.wrong() + 1), this.chosen,
				this.codesAt);
	}

	/** Takes the address out: no more letters. */
	public Decision<MailBox> remove() {
		return Decision.unless(notRemovable(),
				() -> new MailBox(this.account, this.revision, null, null, this.chosen, this.codesAt));
	}

	/** Chooses when to write of what; the rest stays. */
	public MailBox choose(Map<NewsKind, NoticeDelivery> more) {
		Map<NewsKind, NoticeDelivery> all = new EnumMap<>(NewsKind.class);
		all.putAll(this.chosen);
		all.putAll(more);
		return new MailBox(this.account, this.revision, this.address, this.waiting, all, this.codesAt);
	}

	/** When to write of a kind. */
	public NoticeDelivery deliveryOf(NewsKind kind) {
		return this.chosen.getOrDefault(kind, kind.usual());
	}

	/** What may be done with it now, apart from what is typed. */
	public List<Action> actions(boolean connected, Instant now) {
		return List.of(new Action("nameMailAddress", notNameable(connected)),
				new Action("confirmMailAddress", notConfirmable(now)), new Action("removeMailAddress", notRemovable()),
				new Action("chooseNotices", List.of()));
	}

	private static List<Objection> notNameable(boolean connected) {
		return connected ? List.of() : List.of(NOT_CONNECTED);
	}

	private List<Objection> notRemovable() {
		return (this.address == null && this.waiting == null) ? List.of(NONE) : List.of();
	}

	private Waiting required() {
		if (this.waiting == null) {
			throw new IllegalStateException("no address waits for a code");
		}
		return this.waiting;
	}

}
