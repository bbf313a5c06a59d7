package ru.ryadom.law;

import java.util.List;
import java.util.Optional;

/** One edition of a list of recommended measures. */
public record MeasureList(String id, String title, String edition, String source, List<ListedMeasure> items) {

	/** The list of the service «Сопровождение инвалида при трудоустройстве». */
	public static final String ACCOMPANIMENT = "accompaniment";

	/** The list of the service «План сопровождения инвалида на рабочем месте». */
	public static final String WORKPLACE = "workplace";

	public MeasureList {
		items = List.copyOf(items);
	}

	/** The measure of that name, if this edition has it. */
	public Optional<ListedMeasure> item(String measureId) {
		return this.items.stream().filter((item) -> item.id().equals(measureId)).findFirst();
	}

}
