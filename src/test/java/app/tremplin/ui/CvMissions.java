package app.tremplin.ui;

import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import app.tremplin.work.Tremplin;
import java.time.LocalDate;
import java.util.List;

/// Missions of one engagement, logged one after the other.
final class CvMissions {

    private CvMissions() {}

    static Mission log(Tremplin tremplin, String day, String account) {
        return tremplin.journal()
                .log(new MissionFacts(
                        "Festival de la mer",
                        "accueil-spectateurs",
                        "Brest",
                        LocalDate.parse(day),
                        LocalDate.parse(day),
                        new WorkedTime.Total(240),
                        account,
                        "",
                        List.of(),
                        Reflection.NONE));
    }
}
