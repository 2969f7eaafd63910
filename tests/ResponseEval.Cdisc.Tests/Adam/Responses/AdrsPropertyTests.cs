using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.Responses;

/// <summary>What holds for every course of responses, and the wrong rules that this would catch.</summary>
public sealed class AdrsPropertyTests
{
    private static readonly string[] _order = ["CR", "PR", "SD", "NON-CR/NON-PD", "PD", "NED", "NE", "MISSING"];

    private static PropertyCheck<Course> Recist11 => Property.For(Courses.Recist11)
        .Cases(5_000)
        .Require("a confirmed response", 0.10, course => course.Scene.Adrs("CRSP", course.Preset) != "N")
        .Require("a response without confirmation", 0.15, course => Value(course, "RSP") == "Y" && Value(course, "CRSP") == "N")
        .Require("progression", 0.20, course => Value(course, "PD") == "Y")
        .Require("several responses on one date", 0.15, course => course.Responses.GroupBy(word => word.Split('@')[1]).Any(date => date.Count() > 1));

    private static PropertyCheck<Course> Irecist => Property.For(Courses.Irecist)
        .Cases(5_000)
        .Require("confirmed progression", 0.10, course => Value(course, "ICPD") == "Y")
        .Require("unresolved progression", 0.08, course => Value(course, "IUPD") == "Y");

    [Fact]
    public void The_order_of_the_records_does_not_matter() => Recist11.Holds(course =>
        Adrs.Derive(course.Reversed, course.Preset) == course.Scene.RowList(course.Preset));

    [Fact]
    public void A_rule_that_takes_the_record_given_last_for_the_last_assessment_is_caught() => Recist11.FindsCounterexample(course =>
        Last(course.Reversed, course.Preset) == Last(course.Scene.Subject, course.Preset));

    [Fact]
    public void The_best_response_is_a_response_exactly_if_BCP_says_so() => Recist11.Holds(course =>
        (Value(course, "BOR") is "CR" or "PR") == (Value(course, "BCP") == "Y"));

    [Fact]
    public void The_confirmed_best_response_is_a_response_exactly_if_CBCP_says_so() => Recist11.Holds(course =>
        course.Preset == AdamPreset.Admiralonco
            ? Value(course, "CBCP") == "N"
            : (Value(course, "CBOR") is "CR" or "PR") == (Value(course, "CBCP") == "Y"));

    [Fact]
    public void A_rule_that_forgets_the_confirmation_is_caught() => Recist11.FindsCounterexample(course =>
        (Value(course, "BOR") is "CR" or "PR") == (Value(course, "CRSP") == "Y"));

    [Fact]
    public void Confirmation_makes_no_best_response_better() => Recist11.Holds(course =>
        Array.IndexOf(_order, Value(course, "CBOR")) >= Array.IndexOf(_order, Value(course, "BOR")));

    [Fact]
    public void A_rule_by_which_confirmation_changes_nothing_is_caught() => Recist11.FindsCounterexample(course =>
        Value(course, "CBOR") == Value(course, "BOR"));

    [Fact]
    public void Responders_have_benefit_and_confirmed_responders_respond() => Recist11.Holds(course =>
        (Value(course, "RSP") == "N" || Value(course, "CB") == "Y")
        && (Value(course, "CRSP") == "N" || (Value(course, "RSP") == "Y" && Value(course, "CCB") == "Y")));

    [Fact]
    public void Every_record_of_the_input_is_a_row() => Recist11.Holds(course =>
        course.Scene.Rows(course.Preset).Count(row => row.Parameter.BaseCode == "OVR") == course.Responses.Count());

    [Fact]
    public void At_most_one_response_of_a_date_is_analysed() => Recist11.Holds(course => course.Scene.Rows(course.Preset)
        .Where(row => row.Parameter.BaseCode == "OVR" && row.AnalysisFlag01)
        .GroupBy(row => row.Date)
        .All(date => date.Count() == 1));

    [Fact]
    public void Confirmed_and_unresolved_progression_exclude_each_other() => Irecist.Holds(course =>
        Value(course, "ICPD") == "N" || Value(course, "IUPD") == "N");

    [Fact]
    public void A_rule_that_calls_any_iUPD_unresolved_is_caught() => Irecist.FindsCounterexample(course =>
        course.Responses.Any(word => word.StartsWith("iUPD", StringComparison.Ordinal)) == (Value(course, "IUPD") == "Y"));

    [Fact]
    public void Without_iUPD_and_iCPD_nothing_progresses() => Irecist.Holds(course =>
        course.Responses.Any(word => word.Contains("PD@", StringComparison.Ordinal))
        || (Value(course, "ICPD") == "N" && Value(course, "IUPD") == "N"));

    private static string? Value(Course course, string code) =>
        course.Scene.Rows(course.Preset).Single(row => row.Parameter.Code == code).Text;

    private static string? Last(SubjectResponses subject, AdamPreset preset)
    {
        var records = Adrs.Derive(subject, preset).ToArray().Where(row => row.Parameter.BaseCode == "OVR" && row.AnalysisFlag01).Select(row => row.Record);
        return subject.Series[0].Records.ToArray().LastOrDefault(record => records.Contains(record))?.Response;
    }
}
