package ru.ryadom.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseStage;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * A filter of the queue under a name of one's own. It holds no name of a person: what is
 * searched for by name is searched for anew each time.
 *
 * @param ownerId the membership that saved it
 * @param shared whether the whole office sees it
 * @param usual whether the owner's queue opens with it
 */
public record SavedFilter(String id, int revision, String officeId, String ownerId, String title, boolean shared,
		boolean usual, @Nullable CaseStage stage, @Nullable Whose whose, @Nullable String responsibleId) {

	/** So many may one worker keep. */
	public static final int MOST = 20;

	private static final int LONGEST = 60;

	private static final Objection FOREIGN = Objection.of("FILTER_FOREIGN",
			"Этот отбор сохранил другой работник: менять его может он, удалить — он или руководитель.");

	/** What is typed and chosen of a filter. */
	public record Card(String title, boolean shared, boolean usual) {

		public Card {
			title = title.strip().replaceAll("\\s+", " ");
		}

	}

	/**
	 * A filter before it is saved.
	 * @param others what the owner has saved before
	 */
	public static Decision<SavedFilter> of(SavedFilter wanted, List<SavedFilter> others) {
		List<Objection> objections = new Objections().and(wanted.titled(others))
			.when(others.size() >= MOST,
					Objection.of("TOO_MANY_FILTERS", "Отборов уже " + MOST + ". Удалите лишний и сохраните этот."))
			.when(wanted.whose != null && wanted.responsibleId != null,
					Objection.at("responsibleId", "WHOSE_TWICE", "Назовите либо чьи дела, либо одного работника."))
			.all();
		return Decision.unless(objections, () -> wanted);
	}

	/**
	 * Renames, shares or makes usual.
	 * @param others what the owner has saved besides
	 */
	public Decision<SavedFilter> change(Card card, String by, List<SavedFilter> others) {
		SavedFilter changed = new SavedFilter(this.id, this.revision, this.officeId, this.ownerId, card.title(),
				card.shared(), card.usual(), this.stage, this.whose, this.responsibleId);
		List<Objection> objections = new Objections().and(notChangeable(by)).and(changed.titled(others)).all();
		return Decision.unless(objections, () -> changed);
	}

	/** What one may do with it. */
	public List<Action> actions(String by, boolean head) {
		return List.of(new Action("changeWorklistFilter", notChangeable(by)),
				new Action("deleteWorklistFilter", notRemovable(by, head)));
	}

	/** Why it stays, if it does. */
	public List<Objection> notRemovable(String by, boolean head) {
		return head ? List.of() : notChangeable(by);
	}

	private List<Objection> notChangeable(String by) {
		return this.ownerId.equals(by) ? List.of() : List.of(FOREIGN);
	}

	private List<Objection> titled(List<SavedFilter> others) {
		return new Objections().text("title", this.title, LONGEST)
			.when(others.stream().anyMatch((other) -> other.title.equalsIgnoreCase(this.title)),
					Objection.at("title", "TITLE_TAKEN", "Отбор с таким названием у вас уже есть."))
			.all();
	}

}
