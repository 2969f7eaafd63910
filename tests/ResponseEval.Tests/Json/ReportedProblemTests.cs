namespace ResponseEval.Tests;

/// <summary>Each kind of problem of reported responses, and of what the data checks alone read, with its exact place and words.</summary>
public sealed class ReportedProblemTests
{
    [Theory]
    [InlineData("{\"assessment\":\"BL\",\"overall\":\"whatever was written\"}")]
    [InlineData("{\"date\":\"2024-02-01\"}")]
    [InlineData("{\"best\":\"\",\"confirmed\":true}")]
    [InlineData("{\"criteria\":\"irecist\"}", "error RE-IN-005 S-001/-/-/reported[0].assessment: found no assessment, date or best, expected one of assessment, date and best")]
    [InlineData("7", "error RE-IN-002 S-001/-/-/reported[0]: found 7, expected an object")]
    [InlineData("{\"assessment\":\"\"}", "error RE-IN-030 S-001/-/-/reported[0].assessment: found an empty text, expected an id")]
    [InlineData("{\"assessment\":\"A\",\"criteria\":\"RECIST\"}", "error RE-IN-006 S-001/-/-/reported[0].criteria: found \"RECIST\", expected recist or irecist")]
    [InlineData("{\"assessment\":\"A\",\"date\":\"1850-01-01\"}", "error RE-IN-008 S-001/-/-/reported[0].date: found 1850-01-01, expected a date from 1900-01-01 to 2200-12-31")]
    [InlineData("{\"assessment\":\"A\",\"progressionDate\":\"2024\"}", "error RE-IN-007 S-001/-/-/reported[0].progressionDate: found \"2024\", expected a date such as 2024-03-04")]
    [InlineData("{\"assessment\":\"A\",\"sumMm\":2000.01}", "error RE-IN-009 S-001/-/-/reported[0].sumMm: found 2000.01 mm, expected 0 to 2000 mm")]
    [InlineData("{\"assessment\":\"A\",\"nadirSumMm\":1.005}", "warning RE-IN-010 S-001/-/-/reported[0].nadirSumMm: found 1.005 mm, expected at most two decimals")]
    [InlineData("{\"assessment\":\"A\",\"newLesion\":\"Y\"}", "error RE-IN-002 S-001/-/-/reported[0].newLesion: found \"Y\", expected true or false")]
    [InlineData("{\"assessment\":\"A\",\"confirmed\":true}", "warning RE-IN-033 S-001/-/-/reported[0].confirmed: found reported[0].confirmed, expected confirmed with best only")]
    public void Of_a_reported_response(string reported, params string[] problems) => Assert.Equal(problems, Problems($"\"reported\":[{reported}]"));

    [Theory]
    [InlineData("\"sliceThicknessMm\":5,\"plannedDate\":\"2024-01-02\",\"reader\":\"R1\",\"readOn\":\"2024-02-02\"")]
    [InlineData("\"sliceThicknessMm\":0", "error RE-IN-009 S-001/BL/-/sliceThicknessMm: found 0 mm, expected more than 0 mm")]
    [InlineData("\"plannedDate\":\"1850-01-01\"", "error RE-IN-008 S-001/BL/-/plannedDate: found 1850-01-01, expected a date from 1900-01-01 to 2200-12-31")]
    [InlineData("\"readOn\":\"2300-01-01\"", "error RE-IN-008 S-001/BL/-/readOn: found 2300-01-01, expected a date from 1900-01-01 to 2200-12-31")]
    [InlineData("\"readings\":[{\"lesion\":\"T1\",\"state\":\"measured\",\"mm\":20,\"method\":\"CT\"}]", "error RE-IN-006 S-001/BL/T1/method: found \"CT\", expected ct, contrastCt, mri, petCt, chestXRay, caliper, ultrasound or other")]
    [InlineData("\"readings\":[{\"lesion\":\"T1\",\"state\":\"measured\",\"mm\":20,\"axis\":\"long\"}]", "error RE-IN-006 S-001/BL/T1/axis: found \"long\", expected longest or perpendicular")]
    public void Of_an_assessment(string members, params string[] problems) => Assert.Equal(
        problems,
        HistoryTexts.Problems("{\"formatVersion\":1,\"subjectId\":\"S-001\",\"lesions\":[{\"id\":\"T1\",\"role\":\"target\",\"nature\":\"solid\"}],"
            + $"\"assessments\":[{{\"id\":\"BL\",\"date\":\"2024-01-01\",{members}}}]}}").Select(problem => problem.ToString()));

    [Fact]
    public void A_builder_is_checked_too()
    {
        var builder = SubjectHistory.Create("S-001").Baseline(new(2024, 1, 2), _ => { })
            .Reported(new ReportedResponse { Best = "PR", Sum = new SumOfDiameters(-1), BaselineSum = new SumOfDiameters(200_001) });
        Assert.False(builder.TryBuild(out _, out var problems));
        Assert.Equal(
            [
                "error RE-IN-009 S-001/-/-/reported[0].sumMm: found -0.01 mm, expected 0 to 2000 mm",
                "error RE-IN-009 S-001/-/-/reported[0].baselineSumMm: found 2000.01 mm, expected 0 to 2000 mm",
            ],
            problems.Select(problem => problem.ToString()));
    }

    private static IEnumerable<string> Problems(string member) => HistoryTexts.Problems(
        "{\"formatVersion\":1,\"subjectId\":\"S-001\",\"lesions\":[],\"assessments\":[{\"id\":\"BL\",\"date\":\"2024-01-01\"}]," + member + "}")
        .Select(problem => problem.ToString());
}
