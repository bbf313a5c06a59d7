package ru.ryadom.letters.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.letters.News;
import ru.ryadom.letters.NewsKind;

/** A piece of news inside a stored letter or digest; nothing in it is personal. */
record NewsEntry(String account, String kind, String subject, String path, String office, @Nullable String due) {

	static NewsEntry of(News news) {
		LocalDate due = news.due();
		return new NewsEntry(news.account(), news.kind().name(), news.subject(), news.path(), news.officeId(),
				(due != null) ? due.toString() : null);
	}

	News toDomain() {
		return new News(this.account, NewsKind.valueOf(this.kind), this.subject, this.path, this.office,
				(this.due != null) ? LocalDate.parse(this.due) : null);
	}

}
