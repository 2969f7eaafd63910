using System.Text.Json;

namespace ResponseEval.Reports;

/// <summary>What a cohort page shows for each setting of its filters, so that the page computes nothing itself.</summary>
internal static class CohortChoices
{
    /// <param name="json">Receives the settings.</param>
    /// <param name="cohort">The cohort.</param>
    /// <param name="subjectPlots">Plots of single subjects: the page leaves out rows, and needs only what stands around the plot.</param>
    /// <param name="summaryPlots">Plots of all together: the page needs them whole, but for everybody, whose plots it has.</param>
    public static void Write(Utf8JsonWriter json, Cohort cohort, IEnumerable<Func<Cohort, Plot>> subjectPlots, IEnumerable<Func<Cohort, Plot>> summaryPlots)
    {
        var responses = new ResponseRows(cohort);
        json.WriteStartArray("choices"u8);
        foreach (var (choice, members) in CohortChoice.All(cohort))
        {
            json.WriteStartObject();
            json.WriteString("arm"u8, choice.Arm);
            json.WriteString("pattern"u8, choice.Pattern);
            json.WriteString("best"u8, choice.Best);
            json.WriteString("shown"u8, choice == CohortChoice.Everybody ? cohort.Size : $"{Words.Number(members.Subjects.Count)} of {cohort.Size}");
            json.WriteStartObject("plots"u8);
            foreach (var make in subjectPlots)
                Write(json, make(members), withData: false);
            foreach (var make in summaryPlots)
                Write(json, make(members), withData: choice != CohortChoice.Everybody);
            json.WriteEndObject();
            json.WriteStartArray("responses"u8);
            foreach (var text in responses.Cells(members))
                json.WriteStringValue(text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Plot plot, bool withData)
    {
        json.WriteStartObject(plot.Name);
        json.WriteString("description"u8, plot.Description);
        json.WriteStartArray("notes"u8);
        foreach (var note in plot.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
        if (withData)
            plot.WriteParametersAndData(json);

        json.WriteEndObject();
    }
}
