package ru.ryadom.appeals;

import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.Names;

/**
 * What somebody wrote or said.
 *
 * @param aboutId the worker of the office whom it is about, {@code null} for anybody else
 * @param aboutWhom whom it is about, as they were called, {@code null} for a worker of
 * the office or for no person
 */
public record AppealText(AppealKind kind, @Nullable String aboutId, @Nullable String aboutWhom, String words) {

	/** The text as it was typed. */
	public static AppealText typed(AppealKind kind, @Nullable String aboutId, @Nullable String aboutWhom,
			String words) {
		boolean person = kind == AppealKind.PERSON;
		return new AppealText(kind, person ? Names.blankToNull(aboutId) : null,
				(person && Names.blankToNull(aboutId) == null) ? Names.blankToNull(aboutWhom) : null, words.strip());
	}

	/**
	 * What is wrong with it.
	 * @param known whether the worker it names works, or has worked, in the office
	 */
	List<Objection> objections(boolean known) {
		return new Objections()
			.when(this.kind == AppealKind.PERSON && this.aboutId == null && this.aboutWhom == null,
					Objection.at("aboutWhom", "NOBODY_NAMED", "Назовите, о ком жалоба: имя, должность или приметы."))
			.when(this.aboutId != null && !known,
					Objection.at("aboutId", "NOT_OF_THIS_OFFICE",
							"Такого работника в этом центре нет. Назовите его словами."))
			.longest("aboutWhom", this.aboutWhom, 200)
			.text("words", this.words, 4000)
			.all();
	}

}
