namespace ResponseEval.Cdisc;

/// <summary>The beginning of a transport file.</summary>
internal static class XportLibrary
{
    /// <summary>Reads the headers of the file up to the first member.</summary>
    /// <returns>The generation of the file.</returns>
    /// <exception cref="TableFormatException">The file is no transport file.</exception>
    public static XportVersion Open(XportInput input)
    {
        var header = input.Peek(XportInput.RecordLength);
        var version = XportHeader.NameOf(header) == XportHeader.Library(XportVersion.V8) ? XportVersion.V8 : XportVersion.V5;
        if (XportHeader.NameOf(header) != XportHeader.Library(version))
        {
            var found = header.StartsWith("**COMPRESSED**"u8)
                ? "a file of PROC CPORT"
                : $"\"{XportHeader.Printable(header[..Math.Min(header.Length, XportHeader.DetailsOffset)])}\"";
            throw new TableFormatException("byte 0", found, "a SAS transport file, which begins with HEADER RECORD*******LIBRARY or LIBV8");
        }

        input.Skip(XportInput.RecordLength);
        input.Take(2 * XportInput.RecordLength, "the records that tell when and where the file was made");
        return version;
    }

    /// <summary>Writes the headers of the file.</summary>
    /// <param name="output">The file.</param>
    /// <param name="table">Its first table, whose source and times are the file's.</param>
    /// <param name="version">The generation.</param>
    public static void Write(XportOutput output, TableMetadata table, XportVersion version)
    {
        var place = $"data set {table.Name}";
        var system = XportSystem.Of(table);
        var records = (stackalloc byte[2 * XportInput.RecordLength]);
        records.Fill((byte)' ');
        XportText.Fill(records[..8], "SAS");
        XportText.Fill(records[8..16], "SAS");
        XportText.Fill(records[16..24], "SASLIB");
        XportText.Fill(records[24..32], system.Version);
        XportText.Fill(records[32..40], system.OperatingSystem);
        XportText.Fill(records[64..80], XportTime.Format(table.CreatedAt, place));
        XportText.Fill(records[80..96], XportTime.Format(table.ModifiedAt, place));
        output.Write(XportHeader.Record(XportHeader.Library(version)));
        output.Write(records);
    }
}
