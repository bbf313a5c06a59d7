package ru.ryadom.drafts;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Where a draft was begun.
 *
 * @param form the mutation that the form is sent by
 * @param subject the thing that the form is about; for a form about what is not there yet
 * the organisation that it will be of, or {@code null}
 */
public record DraftPlace(String form, @Nullable String subject) {

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{2,39}");

	public List<Objection> objections() {
		return new Objections()
			.when(!NAME.matcher(this.form).matches(),
					Objection.at("form", "FORM_UNKNOWN", "Такой формы нет: форму называют по её действию."))
			.all();
	}

}
