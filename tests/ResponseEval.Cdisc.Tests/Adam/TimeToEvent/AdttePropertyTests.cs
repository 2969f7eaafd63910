using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.TimeToEvent;

/// <summary>What holds for the times of every course, and the wrong rules that this would catch.</summary>
public sealed class AdttePropertyTests
{
    private static PropertyCheck<Course> Recist11 => Property.For(Courses.Recist11)
        .Cases(5_000)
        .Require("an event of PFS", 0.25, course => Row(course, "PFS")?.Censoring == 0)
        .Require("a response", 0.30, course => Row(course, "RSD") is not null)
        .Require("death", 0.15, course => course.Text.Contains("death@", StringComparison.Ordinal));

    [Fact]
    public void No_time_ends_before_it_begins_and_both_days_count() => Recist11.Holds(course =>
        course.Scene.TimeRows(course.Preset).All(row => row.Date >= row.StartDate && row.Days >= 1));

    [Fact]
    public void An_event_has_no_date_of_censoring_and_a_censoring_has_one() => Recist11.Holds(course =>
        course.Scene.TimeRows(course.Preset).All(row => (row.Censoring == 0) == (row.CensoringDescription is null)));

    [Fact]
    public void The_order_of_the_records_does_not_matter() => Recist11.Holds(course =>
        Adtte.Derive(course.Reversed, Adrs.Derive(course.Reversed, course.Preset), course.Preset).ToArray()
            .SequenceEqual(course.Scene.TimeRows(course.Preset)));

    [Fact]
    public void A_response_has_a_duration_from_its_date() => Recist11.Holds(course =>
    {
        var response = course.Scene.Rows(course.Preset).Single(row => row.Parameter.Code == "RSP");
        return Row(course, "RSD")?.StartDate == response.Date;
    });

    [Fact]
    public void A_rule_that_starts_with_the_confirmed_response_is_caught() => Recist11.FindsCounterexample(course =>
        Row(course, "RSD")?.StartDate == course.Scene.Rows(course.Preset).Single(row => row.Parameter.Code == "CRSP").Date);

    [Fact]
    public void Response_ends_as_progression_free_survival_does() => Recist11.Holds(course =>
        Row(course, "RSD") is not { } duration || Row(course, "PFS") is not { } survival
        || (duration.Date == Later(survival.Date, duration.StartDate) && duration.Censoring == survival.Censoring));

    [Fact]
    public void A_rule_by_which_survival_ends_with_progression_is_caught() => Recist11.FindsCounterexample(course =>
        Row(course, "OS")?.Censoring == Row(course, "PFS")?.Censoring);

    [Fact]
    public void A_source_in_ADRS_has_the_date_of_the_row() => Recist11.Holds(course =>
    {
        var adrs = course.Scene.Rows(course.Preset);
        return course.Scene.TimeRows(course.Preset).All(row =>
            row.Source is not { Domain: "ADRS", Sequence: { } sequence } || adrs[(int)sequence - 1].Date == row.Date || row.Date == row.StartDate);
    });

    [Fact]
    public void Progression_by_iRECIST_is_that_of_ICPD_or_IUPD() => Property.For(Courses.Irecist)
        .Cases(5_000)
        .Require("progression", 0.10, course => Row(Default(course), "IPFS")?.EventDescription == "Disease Progression")
        .Holds(course =>
        {
            var scene = Default(course);
            if (Row(scene, "IPFS") is not { EventDescription: "Disease Progression" } survival)
                return true;
            string[] stated = [scene.Scene.Adrs("ICPD", scene.Preset), scene.Scene.Adrs("IUPD", scene.Preset)];
            return stated.Contains("Y" + AdamScene.Day(survival.Date)) || scene.Text.Contains("therapy@", StringComparison.Ordinal);
        });

    /// <summary>A response may be dated after a death: then its duration is one day.</summary>
    private static DateOnly Later(DateOnly date, DateOnly start) => date > start ? date : start;

    private static Course Default(Course course) => course with { Preset = AdamPreset.Default };

    private static AdtteRow? Row(Course course, string code) => course.Scene.TimeRows(course.Preset).SingleOrDefault(row => row.ParameterCode == code);
}
