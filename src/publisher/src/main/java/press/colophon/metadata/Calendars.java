package press.colophon.metadata;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Announcements as calendars (RFC 5545). Stateless. */
public final class Calendars {
    private Calendars() {}

    /** The event that a notice announces, as whole days; none if it announces none. */
    public static Optional<String> iCalendar(Work work) {
        return work.occasion().map(occasion -> iCalendar(work, occasion));
    }

    private static String iCalendar(Work work, Work.Occasion occasion) {
        VEvent event = new VEvent();
        event.setUid(work.id() + "@" + work.issue().serial().issn());
        // when the announcement was made: a build has no clock
        event.setDateTimeStamp(
                Date.from(work.issue().published().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSummary(work.title()).setLanguage(work.language());
        event.setDateStart(new DateStart(day(occasion.first())));
        // RFC 5545, 3.6.1: the day after the last
        event.setDateEnd(new DateEnd(day(occasion.last().plusDays(1))));
        occasion.place().ifPresent(event::setLocation);
        work.description().ifPresent(event::setDescription);
        event.setUrl(occasion.url().orElse(work.url()));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Colophon//" + work.issue().serial().issn() + "//"
                + work.language().substring(0, 2).toUpperCase(java.util.Locale.ROOT));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0, 0, 0, false),
                false);
    }
}
